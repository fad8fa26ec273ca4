import { addDays, daysBetween, type CalendarDay } from '../core/calendar-day.ts'

/** The days of an archive that have stories, oldest first, and how many. Days are numbers: see `dayNumber`. */
export interface DayCounts {
  readonly days: readonly number[]
  readonly counts: readonly number[]
}

const FIRST_DAY = '0001-01-01' as CalendarDay // a literal

/** The days from 1 January of year 1 to the day. */
export function dayNumber(day: CalendarDay): number {
  return daysBetween(FIRST_DAY, day)
}

/** The inverse of `dayNumber`. */
export function dayOfNumber(number: number): CalendarDay {
  return addDays(FIRST_DAY, number)
}

/** How many stories each day has. Takes their days in the order of the archive. */
export function countDays(stories: readonly number[]): DayCounts {
  const days: number[] = []
  const counts: number[] = []
  for (const day of stories) {
    if (days.at(-1) === day) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1
    else {
      days.push(day)
      counts.push(1)
    }
  }
  return { days, counts }
}
