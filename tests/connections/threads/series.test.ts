import { expect, test } from 'vitest'
import { seriesTitle } from '../../../src/connections/threads/headline-pattern.ts'
import { SeriesFinder } from '../../../src/connections/threads/series.ts'
import { threadsOf } from '../../../src/connections/threads/threads.ts'
import { lookedBack, story } from './made-stories.ts'

/** The instalment before each headline; a story a week. */
function previous(headlines: readonly string[]): (number | undefined)[] {
  const finder = new SeriesFinder()
  return headlines.map((headline, at) => finder.add(at, headline, at * 7))
}

test.each([
  [
    'numbers',
    ['Announcing Rust 1.70.0', 'Council votes', 'Announcing Rust 1.71.0'],
    [undefined, undefined, 0],
  ],
  ['dates', ['Board to meet May 7', 'Board to meet June 25'], [undefined, 0]],
  ['nothing but the headline', ['LEGAL NOTICES', 'Legal notices'], [undefined, 0]],
  ['the name of a column', ['Weekly digest: snow', 'Weekly digest: tax'], [undefined, 0]],
  [
    'a prefix at even intervals',
    ['Zadok: a', 'Zadok: b', 'Zadok: c', 'Zadok: d'],
    [undefined, undefined, undefined, 2],
  ],
] as const)('a series comes back with the same headline but for %s', (_, headlines, expected) => {
  expect(previous(headlines)).toEqual(expected)
})

test('an affair whose name opens each headline is no series', () => {
  const finder = new SeriesFinder()
  const found = [0, 1, 40, 41, 300].map((day, at) => finder.add(at, `Brexit: part the ${'abcde'[at]}`, day))
  expect(found).toEqual(Array.from({ length: 5 }))
})

test('a label such as “Update” makes no series', () => {
  expect(previous(['UPDATE: fire out', 'UPDATE: road open', 'UPDATE: man found'])).toEqual(
    Array.from({ length: 3 }),
  )
})

test('the title of a series is what its first headlines have in common', () => {
  expect(seriesTitle('This Week in Rust 512', 'This Week in Rust 513')).toBe('This Week in Rust')
  expect(seriesTitle('7 May', '8 May')).toBe('7 May')
})

test('instalments are a series and no thread, however alike', () => {
  const release = (number: number) =>
    story(
      `2024-0${number}-11`,
      `Announcing Ferrite 1.${number}.0`,
      `The Ferrite team is happy to announce a new version of Ferrite, 1.${number}.0.`,
      'Ferrite is a language for reliable software; install it with ferriteup from Ferrite Foundation.',
    )
  const { stories, decisions } = lookedBack([1, 2, 3, 4].map(release))
  expect(threadsOf(stories, decisions).all).toMatchObject([
    {
      kind: 'series',
      title: 'Announcing Ferrite',
      stories: [0, 1, 2, 3].map((at) => ({ story: at, continues: at === 0 ? undefined : at - 1 })),
    },
  ])
})
