import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  asCalendarDay,
  daysBetween,
  daysInMonth,
  formatDay,
  fromParts,
  rfc822,
  today,
  weekdayOf,
} from '../../src/core/calendar-day.ts'
import { day } from '../day.ts'

describe('asCalendarDay', () => {
  test.each(['2025-05-13', '2024-02-29', '0001-01-01', '9999-12-31', '2018-11-04'])('accepts %s', (text) => {
    expect(asCalendarDay(text)).toBe(text)
  })

  test.each([
    ['30 February', '2025-02-30'],
    ['29 February in a common year', '2023-02-29'],
    ['29 February 1900, which was not a leap year', '1900-02-29'],
    ['day zero', '2025-05-00'],
    ['month 13', '2025-13-01'],
    ['year zero', '0000-05-13'],
    ['missing padding', '2025-5-3'],
    ['a five-digit year', '20250-05-13'],
    ['a timestamp', '2025-05-13T00:30:00Z'],
    ['Arabic-Indic digits', '٢٠٢٥-٠٥-١٣'],
    ['surrounding whitespace', ' 2025-05-13'],
    ['a trailing line break', '2025-05-13\n'],
  ])('rejects %s', (_name, text) => {
    expect(asCalendarDay(text)).toBeUndefined()
  })

  test('accepts exactly the days that exist', () => {
    const triple = fc.tuple(
      fc.integer({ min: -1, max: 10_001 }),
      fc.integer({ min: -1, max: 14 }),
      fc.integer({ min: -1, max: 33 }),
    )
    fc.assert(
      fc.property(triple, ([year, month, dayOfMonth]) => {
        const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
        const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        const length = lengths[month - 1] ?? 0
        const exists = year >= 1 && year <= 9999 && dayOfMonth >= 1 && dayOfMonth <= length
        expect(fromParts(year, month, dayOfMonth) !== undefined).toBe(exists)
      }),
    )
  })
})

test('counts the days of a month, even in years below 100', () => {
  expect(daysInMonth(2024, 2)).toBe(29)
  expect(daysInMonth(50, 2)).toBe(28)
  expect(daysInMonth(2025, 13)).toBeUndefined()
})

test('arithmetic crosses months, years and changes to daylight saving time', () => {
  expect(addDays(day('2024-12-31'), 1)).toBe('2025-01-01')
  expect(addDays(day('2018-11-03'), 1)).toBe('2018-11-04')
  expect(addDays(day('2025-03-01'), -1)).toBe('2025-02-28')
  expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2)
  expect(weekdayOf(day('2025-05-13'))).toBe(1)
})

test('formats a day in each language, always in the Gregorian calendar', () => {
  expect(formatDay(day('2025-05-13'), 'en-GB')).toBe('13 May 2025')
  expect(formatDay(day('2025-05-13'), 'de')).toBe('13. Mai 2025')
  expect(formatDay(day('2025-05-13'), 'en', 'full')).toBe('Tuesday, May 13, 2025')
  expect(formatDay(day('2025-05-13'), 'th')).toContain('2025')
})

test.each([
  ['month-and-year', ['May 2025', 'May 2025', 'May 2024', 'June 2025']],
  ['month', ['May', 'May', 'May', 'June']],
  ['short-month', ['May', 'May', 'May', 'Jun']],
  ['month-and-day', ['May 13', 'May 14', 'May 13', 'June 13']],
  ['weekday', ['Tuesday', 'Wednesday', 'Monday', 'Friday']],
] as const)('formats the %s of a day, whatever was cached before', (style, names) => {
  const days = ['2025-05-13', '2025-05-14', '2024-05-13', '2025-06-13'].map(day)
  expect(days.map((each) => formatDay(each, 'en', style))).toEqual(names)
})

test('formats a day for RSS as in RFC 822', () => {
  expect(rfc822(day('2025-05-13'))).toBe('Tue, 13 May 2025 00:00:00 GMT')
})

test('the environment can override the current day', () => {
  expect(today('2026-01-01')).toBe('2026-01-01')
  expect(today('not a day')).toBe(new Date().toISOString().slice(0, 10))
})
