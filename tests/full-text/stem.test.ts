import { describe, expect, test } from 'vitest'
import { stemOf, stemsWithin } from '../../src/full-text/stem.ts'

const ENGLISH = [
  'land lands landed landing',
  'move moves moved moving',
  'plan plans planned planning',
  'plane planes',
  'city cities',
  'party parties',
  'part parts parted',
  'carry carries carried carrying',
  'launch launches launched launching',
  'vote votes voted voting',
  'receive receives received receiving',
  'announce announced announces announcing',
  'change changes changed changing',
  'crisis',
  'mars',
  'mar',
  'news',
  'new',
  'king',
  'thing things',
  'visit visited visiting visits',
  'create creates created creating',
  'need needs needed',
  'glass glasses',
]

const GERMAN = ['mond monde mondes monden', 'rakete raketen', 'haus hauser', 'frau frauen', 'stadt']

describe.each([
  ['en', ENGLISH],
  ['de', GERMAN],
] as const)('stems in %s', (language, groups) => {
  test.each(groups)('%s', (forms) => {
    const words = forms.split(' ')
    const stems = new Set(words.map((word) => stemOf(word, language)))
    expect([...stems]).toHaveLength(1)
    const others = groups.filter((group) => group !== forms).flatMap((group) => group.split(' '))
    expect(others.filter((other) => stems.has(stemOf(other, language)))).toEqual([])
    for (const word of words) expect([...stems][0]?.slice(0, 2)).toBe(word.slice(0, 2))
  })

  test('leave other scripts and numbers alone', () => {
    for (const word of ['서울에서', 'москвы', '1969', 's', 'the']) expect(stemOf(word, language)).toBe(word)
  })

  test('of words that begin alike begin like them, or are listed', () => {
    for (const word of groups.flatMap((group) => group.split(' '))) {
      for (let length = 2; length <= word.length; length += 1) {
        const beginning = word.slice(0, length)
        const stem = stemOf(word, language)
        expect(
          stem.startsWith(beginning) || stemsWithin(beginning, language).includes(stem),
          `${beginning} ${word}`,
        ).toBe(true)
      }
    }
  })
})
