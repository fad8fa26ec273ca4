import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/archive.ts'
import {
  decades,
  tintOf,
  usualCount,
  usualCounts,
  weeksOfMonth,
  yearRows,
} from '../../src/archive/calendar.ts'
import { daysInMonth } from '../../src/core/calendar-day.ts'
import { day } from '../day.ts'
import { article } from './article.ts'

const archiveOf = (...days: string[]) =>
  buildArchive(days.map((date, index) => article({ date, file: `${index}`, headline: `Story ${index}` })))

describe('the weeks of a month', () => {
  test('start on Monday and contain each day once', () => {
    const weeks = weeksOfMonth('1969', '07', new Map([[day('1969-07-20'), 2]]), undefined)
    expect(weeks.map((week) => week.map((cell) => (cell ? Number(cell.day.slice(8)) : 0)))).toEqual([
      [0, 1, 2, 3, 4, 5, 6],
      [7, 8, 9, 10, 11, 12, 13],
      [14, 15, 16, 17, 18, 19, 20],
      [21, 22, 23, 24, 25, 26, 27],
      [28, 29, 30, 31, 0, 0, 0],
    ])
    expect(weeks[2]?.[6]).toEqual({ day: '1969-07-20', count: 2, covered: true })
  })

  test('have exactly the days of the month, in any month of any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const weeks = weeksOfMonth(String(year), String(month), new Map(), undefined)
        expect(weeks.every((week) => week.length === 7)).toBe(true)
        expect(weeks.flat().filter(Boolean)).toHaveLength(daysInMonth(year, month) ?? -1)
      }),
    )
  })

  test('distinguish a day without stories from a day that the archive does not cover', () => {
    const coverage = [{ from: day('1969-07-01'), to: day('1969-07-30') }]
    const cells = weeksOfMonth('1969', '07', new Map(), coverage).flat()
    expect(cells.filter((cell) => cell && !cell.covered).map((cell) => cell?.day)).toEqual(['1969-07-31'])
  })
})

test('the table by year and month shows years without stories as gaps', () => {
  expect(yearRows(archiveOf('1957-10-04', '1958-01-31', '1958-01-31', '1961-04-12', '1963-06-16'))).toEqual([
    { kind: 'year', year: '1957', count: 1, months: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0] },
    { kind: 'year', year: '1958', count: 2, months: [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
    { kind: 'gap', from: '1959', to: '1960' },
    { kind: 'year', year: '1961', count: 1, months: [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0] },
    { kind: 'gap', from: '1962', to: '1962' },
    { kind: 'year', year: '1963', count: 1, months: [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0] },
  ])
})

test('a stray date in year 1 does not add two hundred rows', () => {
  expect(decades(archiveOf('0001-01-01', '2025-05-13')).map(({ from }) => from)).toEqual(['0000', '2020'])
  expect(yearRows(archiveOf('0001-01-01', '2025-05-13'))).toHaveLength(3)
})

describe('the tint of a count', () => {
  const tints = (counts: readonly number[], usual = usualCount(counts)) =>
    counts.map((count) => tintOf(count, usual))

  test('compares it with what is usual, whatever else the page shows', () => {
    expect(tints([0, 4, 5, 6, 200])).toEqual([0, 2, 2, 2, 4])
    expect(tints([100, 500, 750, 1500], 500)).toEqual([1, 2, 3, 4])
  })

  test('is never the strongest for one or two stories', () => {
    expect(tints([0, 1, 2, 1])).toEqual([0, 2, 3, 2])
    expect(tints([1, 2, 2, 9], 0.1)).toEqual([2, 3, 3, 4])
  })

  test('is medium when all counts are equal', () => {
    expect(tints([7, 7, 7])).toEqual([2, 2, 2])
    expect(tints([])).toEqual([])
  })
})

test('the scale of the calendars rarely changes when a story comes', () => {
  expect(usualCount([416, 417, 900])).toBe(usualCount([416, 418, 900]))
  const archive = archiveOf('1957-10-04', '1958-01-31', '1958-01-31', '1961-04-12', '1963-06-16')
  expect(usualCounts(archive)).toEqual({ day: 1, month: 1 })
})
