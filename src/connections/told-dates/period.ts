import { daysInMonth, fromParts, type CalendarDay } from '../../core/calendar-day.ts'

/** A year, a month or a day: `2021`, `2021-10` or `2021-10-21`. As text, a period sorts before those in it. */
export type Period = string

/** The period with these numbers (month 1 to 12); `undefined` when the calendar has none. */
export function periodOf(year: number, month?: number, day?: number): Period | undefined {
  const first = fromParts(year, month ?? 1, day ?? 1)
  return first?.slice(0, day === undefined ? (month === undefined ? 4 : 7) : 10)
}

/** The first day of a period. Throws a `RangeError` for text that is none. */
export function firstDayOf(period: Period): CalendarDay {
  const [year = 0, month = 1, day = 1] = period.split('-').map(Number)
  return dayOf(year, month, day)
}

/** The last day of a period. Throws a `RangeError` for text that is none. */
export function lastDayOf(period: Period): CalendarDay {
  const [year = 0, month = 12, day] = period.split('-').map(Number)
  return dayOf(year, month, day ?? daysInMonth(year, month) ?? 0)
}

/** Whether a period was over when the day began: only then can a story of that day look back at it. */
export function isOver(period: Period, day: CalendarDay): boolean {
  return period < day.slice(0, period.length)
}

function dayOf(year: number, month: number, day: number): CalendarDay {
  const found = fromParts(year, month, day)
  if (found === undefined) throw new RangeError(`not on the calendar: ${year}-${month}-${day}`)
  return found
}
