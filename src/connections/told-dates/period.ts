import { daysBetween, fromParts, type CalendarDay } from '../../core/calendar-day.ts'

/** A year, a month or a day: `2021`, `2021-10` or `2021-10-21`. As text, a period sorts before those in it. */
export type Period = string

/** The period with these numbers (month 1 to 12); `undefined` when the calendar has none. */
export function periodOf(year: number, month?: number, day?: number): Period | undefined {
  const start = fromParts(year, month ?? 1, day ?? 1)
  return start?.slice(0, day === undefined ? (month === undefined ? 4 : 7) : 10)
}

/** Days from the start of a period to a day; negative when the period comes later. */
export function daysSince(period: Period, day: CalendarDay): number {
  const [year = 0, month = 1, dayOfMonth = 1] = period.split('-').map(Number)
  const start = fromParts(year, month, dayOfMonth)
  if (start === undefined) throw new RangeError(`not a period: ${period}`)
  return daysBetween(start, day)
}

/** Whether a period was over when the day began: only then can a story of that day tell of it as past. */
export function isOver(period: Period, day: CalendarDay): boolean {
  return period < day.slice(0, period.length)
}
