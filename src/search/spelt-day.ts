import {
  asCalendarDay,
  dayOfMonthOf,
  formatDay,
  fromParts,
  monthOf,
  yearOf,
  type CalendarDay,
} from '../core/calendar-day.ts'
import { wordsOf } from '../full-text/words.ts'

/** Reads `1969-07-20`, `20 July 1969`, `July 20, 1969` or `20 Jul 1969`; `undefined` if that is no day. */
export function readDay(text: string, locale: string): CalendarDay | undefined {
  const iso = asCalendarDay(text)
  if (iso !== undefined) return iso
  const [first = '', second = '', year = ''] = wordsOf(text)
  const [day, month] = /^\d/.test(first) ? [first, second] : [second, first]
  const number = monthNames(locale).findIndex((name) => month.length >= 3 && name.startsWith(month)) + 1
  return number === 0 ? undefined : fromParts(Number(year), number, Number(day))
}

/** The ways in which a text may spell the day, each as the words that follow each other. */
export function spellings(day: CalendarDay, locale: string): string[][] {
  const [year, month, dayOfMonth] = [yearOf(day), monthOf(day), dayOfMonthOf(day)]
  const name = monthNames(locale)[Number(month) - 1] ?? month
  const plain = String(Number(dayOfMonth))
  return [
    [plain, name, year],
    [name, plain, year],
    [year, month, dayOfMonth],
  ]
}

function monthNames(locale: string): string[] {
  return Array.from({ length: 12 }, (_, index) => {
    const first = fromParts(2024, index + 1, 1)
    return (first && wordsOf(formatDay(first, locale, 'month'))[0]) ?? ''
  })
}
