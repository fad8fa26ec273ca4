import { describe, expect, test } from 'vitest'
import { de } from '../../src/i18n/de.ts'
import { en } from '../../src/i18n/en.ts'
import { plural } from '../../src/i18n/plural.ts'

test('counts use the plural forms and number format of their language', () => {
  expect([0, 1, 1204].map(en.stories)).toEqual(['0 stories', '1 story', '1,204 stories'])
  expect([0, 1, 1204].map(de.stories)).toEqual(['0 Meldungen', '1 Meldung', '1.204 Meldungen'])
  const files = plural('pl', { one: '# plik', few: '# pliki', other: '# plików' })
  expect([1, 3, 5, 22].map(files)).toEqual(['1 plik', '3 pliki', '5 plików', '22 pliki'])
})

describe('German', () => {
  /** Words that are the same in both languages. */
  const SAME = new Set(['SHA-256', 'Archiv', 'Feed', 'Organisation', 'Name'])

  test('translates every text', () => {
    const english = textsOf(en)
    const german = textsOf(de)
    expect([...german.keys()]).toEqual([...english.keys()])
    const untranslated = [...german].filter(([key, text]) => text === english.get(key) && !SAME.has(text))
    expect(untranslated).toEqual([])
  })
})

/** Every text that takes no arguments, keyed by its path, such as `nav.archive`. */
function textsOf(messages: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
      if (typeof value === 'string') return [[`${path}${key}`, value] as const]
      return typeof value === 'object' && value !== null ? [...textsOf(value, `${path}${key}.`)] : []
    }),
  )
}
