import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chronologyOf } from '../../../src/connections/told-dates/chronology.ts'
import { firstDayOf, isOver, lastDayOf } from '../../../src/connections/told-dates/period.ts'
import { toldDateRecords } from '../../../src/connections/told-dates/records.ts'
import { timelineOf } from '../../../src/connections/told-dates/timeline.ts'
import type { ToldDate } from '../../../src/connections/told-dates/told-dates.ts'
import { toldIndex, type TellingStory } from '../../../src/connections/told-dates/told-index.ts'
import { day } from '../../day.ts'

test('lists the stories that told of a period later, in their order and once each', () => {
  const index = toldIndex([
    story('2020-01-01', '1969-07-20'),
    story('2021-12-01', '2021-10', '2021-10', '2021-10-21'),
    story('2022-05-01', '2021', '2021-10'),
  ])
  expect(
    [...index].map(([period, tellings]) => [period, ...tellings.map(({ story }) => story.date)]),
  ).toEqual([
    ['1969-07-20', '2020-01-01'],
    ['2021', '2022-05-01'],
    ['2021-10', '2021-12-01', '2022-05-01'],
    ['2021-10-21', '2021-12-01'],
  ])
  expect(index.get('2021-10')?.[0]?.telling.words).toBe('words 0')
})

test('a date ahead of its story is not told later', () => {
  const index = toldIndex([story('2021-10-01', '2021-10', '2021-10-21', '2022', '2030')])
  expect([...index]).toEqual([])
})

const period = fc
  .tuple(
    fc.integer({ min: 2019, max: 2023 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, date]) => {
    const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    return fc.constantFrom(text, text.slice(0, 7), text.slice(0, 4))
  })
const archive = fc.array(
  fc.tuple(
    period.filter((text) => text.length === 10),
    fc.array(period, { maxLength: 4 }),
  ),
  { maxLength: 12 },
)

test('one story more only adds to what is told', () => {
  fc.assert(
    fc.property(archive, fc.nat(), (parts, pick) => {
      const stories = parts
        .map(([date, told]) => story(date, ...told))
        .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      if (stories.length === 0) return
      const added = stories[pick % stories.length]
      const before = toldIndex(stories.filter((other) => other !== added))
      const after = toldIndex(stories)
      for (const [each, tellings] of after) {
        expect(tellings.filter(({ story }) => story !== added)).toEqual(before.get(each) ?? [])
      }
    }),
  )
})

test('the chronology holds what is told of months without a story and years without any', () => {
  const index = toldIndex([
    story('2020-03-01', '1958', '1969-07', '1969-07-20'),
    story('2021-12-01', '2020', '2020-03-05', '2020-04-02', '1969-07-20'),
  ])
  const shown = chronologyOf(index, new Set(['2020-03', '2021-12']))
  expect(shown.map(({ year, tellings }) => [year, ...tellings.map(({ telling }) => telling.told)])).toEqual([
    ['1958', '1958'],
    ['1969', '1969-07', '1969-07-20', '1969-07-20'],
    ['2020', '2020-04-02'],
  ])
})

test('a timeline has what is told between what is published, and names the gaps', () => {
  const lines = timelineOf([
    story('2021-10-22', '2021-10-21'),
    story('2024-07-12', '2021-10', '2021-10-21', '2025-01', '2021-10-22'),
  ]).map((entry) =>
    entry.kind === 'published'
      ? entry.date
      : entry.kind === 'told'
        ? `told ${entry.period} by ${entry.tellings.length}`
        : `gap of ${entry.days} days`,
  )
  expect(lines).toEqual([
    'told 2021-10 by 1',
    'told 2021-10-21 by 2',
    'told 2021-10-22 by 1',
    '2021-10-22',
    'gap of 984 days',
    '2024-07-12',
  ])
})

test('records name the file, the address, the words and the sentence', () => {
  expect(toldDateRecords({ file: 'a.txt', ...story('2021-12-01', '2021-10') }, '/a/')).toEqual([
    { told: '2021-10', file: 'a.txt', url: '/a/', words: 'words 0', sentence: 'Quote.', class: 'A' },
  ])
})

test('periods begin, end and are over', () => {
  expect([firstDayOf('2024'), lastDayOf('2024')]).toEqual(['2024-01-01', '2024-12-31'])
  expect([firstDayOf('2024-02'), lastDayOf('2024-02')]).toEqual(['2024-02-01', '2024-02-29'])
  expect([firstDayOf('2024-02-03'), lastDayOf('2024-02-03')]).toEqual(['2024-02-03', '2024-02-03'])
  expect(() => firstDayOf('2023-02-29')).toThrow(RangeError)
  expect(['2023', '2024-04', '2024-05-12'].every((each) => isOver(each, day('2024-05-13')))).toBe(true)
  expect(['2024', '2024-05', '2024-05-13', '2025'].some((each) => isOver(each, day('2024-05-13')))).toBe(
    false,
  )
})

function story(date: string, ...periods: string[]): TellingStory {
  const told = periods.map((each, at): ToldDate => ({
    told: each,
    class: 'A',
    words: `words ${at}`,
    sentence: at,
    quote: 'Quote.',
  }))
  return { date: day(date), told }
}
