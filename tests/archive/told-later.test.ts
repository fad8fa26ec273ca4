import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { chronologyPages } from '../../src/archive/chronology-pages.ts'
import { periodSpans } from '../../src/archive/period-spans.ts'
import { dayPages, monthPages, yearPages } from '../../src/archive/periods.ts'
import { yearSpans } from '../../src/archive/spans.ts'
import { toldByPeriod, type ToldList } from '../../src/archive/told-lines.ts'
import { groupKey } from '../../src/site/group-key.ts'
import { telling, type TellingStory } from './telling-archive.ts'

/** Every page of a year, month or day, by its period. */
function pagesOf(archive: Archive): ReadonlyMap<string, { readonly told: ToldList | undefined }> {
  return new Map<string, { readonly told: ToldList | undefined }>(
    periodSpans(archive).flatMap((span) => [
      ...yearPages(span).map((page) => [page.year, page] as const),
      ...monthPages(span).map((page) => [`${page.year}-${page.month}`, page] as const),
      ...dayPages(span).map((page) => [page.day, page] as const),
    ]),
  )
}

/** What each page has, as `2021: 2021 2021-03`. */
function toldOnPages(archive: Archive): string[] {
  return [...pagesOf(archive)].flatMap(([page, { told }]) =>
    told ? [`${page}: ${told.lines.map(({ period }) => period).join(' ')}`] : [],
  )
}

test('a page has what is told of its period, and of the periods within it without a page', () => {
  const archive = telling(
    ['2021-10-21'],
    ['2024-01-01', '2021', '2021-10', '2021-10-21', '2021-10-22', '2021-03', '2021-04-05', '2020-10-21'],
  )
  expect(toldOnPages(archive)).toEqual([
    '2021: 2021 2021-03 2021-04-05',
    '2021-10: 2021-10 2021-10-22',
    '2021-10-21: 2021-10-21',
  ])
})

test('a line has the sentence and the story with its own day', () => {
  const [line] = pagesOf(telling(['2021-10-21'], ['2024-01-01', '2021'])).get('2021')?.told?.lines ?? []
  expect(line).toMatchObject({
    period: '2021',
    quote: 'It was in 2021.',
    story: { date: '2024-01-01', headline: 'Story 1' },
  })
})

test('a page lists the first 30, and counts all', () => {
  const later = Array.from({ length: 312 }, (): TellingStory => ['2024-01-01', '2021'])
  const told = pagesOf(telling(['2021-10-21'], ...later)).get('2021')?.told
  expect(told?.count).toBe(312)
  expect(told?.lines).toHaveLength(30)
})

const periods = fc
  .tuple(fc.constantFrom('2019', '2020', '2021'), fc.constantFrom('03', '04'), fc.constantFrom('05', '06'))
  .chain((parts) => fc.constantFrom(1, 2, 3).map((length) => parts.slice(0, length).join('-')))
const stories = fc.array(
  fc.tuple(
    fc.constantFrom('2019-03-05', '2019-04-06', '2021-03-05', '2023-03-05', '2023-04-06'),
    fc.array(periods, { maxLength: 4 }),
  ),
  { maxLength: 12 },
)

test('all that is told is on one page of its year, or else in the chronology', () => {
  fc.assert(
    fc.property(stories, (parts) => {
      const archive = telling(...parts.map(([date, told]): TellingStory => [date, ...told]))
      const onPages = [...pagesOf(archive).values()].flatMap(({ told }) => told?.lines ?? [])
      const inChronology = chronologyPages(archive).flatMap(({ years }) =>
        years.flatMap(({ lines }) => lines),
      )
      const covered = new Set(archive.years.map(({ year }) => year))
      for (const [period, tellings] of toldByPeriod(archive)) {
        const files = tellings.map(({ story }) => story.article.path)
        const isCovered = covered.has(period.slice(0, 4))
        const found = (isCovered ? onPages : inChronology).filter((line) => line.period === period)
        expect(found.map(({ story }) => story.path)).toEqual(files)
      }
    }),
  )
})

describe('a new story that tells of an old time', () => {
  const old: readonly TellingStory[] = [
    ['2019-03-05'],
    ['2019-04-06'],
    ['2021-03-05', '2019'],
    ['2023-03-05'],
  ]
  const before = telling(...old)

  test.each([
    ['a day with a page', '2019-03-05', '2019-03-05'],
    ['another day of a month with a page', '2019-03-06', '2019-03'],
    ['a month with a page', '2019-03', '2019-03'],
    ['another month', '2019-05', '2019'],
    ['a year', '2019', '2019'],
  ])('changes the page of %s and no other, and no group of stories', (_what, told, page) => {
    const after = telling(...old, ['2023-04-09', told])
    const pages = pagesOf(before)
    const changed = [...pagesOf(after)].filter(
      ([period, shown]) => JSON.stringify(shown) !== JSON.stringify(pages.get(period)),
    )
    const ownPages = ['2023', '2023-03', '2023-04', '2023-03-05', '2023-04-09']
    expect(changed.map(([period]) => period).filter((period) => !ownPages.includes(period))).toEqual([page])

    const keys = (archive: Archive) => yearSpans(archive).slice(0, 2).map(groupKey)
    expect(keys(after)).toEqual(keys(before))
    const [of2019, of2021] = periodSpans(before).map(groupKey)
    expect(periodSpans(after).map(groupKey)[0]).not.toBe(of2019)
    expect(periodSpans(after).map(groupKey)[1]).toBe(of2021)
  })
})
