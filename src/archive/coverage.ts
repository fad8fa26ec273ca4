import type { CalendarDay } from '../core/calendar-day.ts'

/** The spans of days that the archive covers, inclusive. */
export type Coverage = readonly { readonly from: CalendarDay; readonly to: CalendarDay }[]

/**
 * Whether the archive covers the day. Without declared coverage every day counts as
 * covered, so that no day is reported as missing.
 */
export function isCovered(day: CalendarDay, coverage: Coverage | undefined): boolean {
  return coverage === undefined || coverage.some(({ from, to }) => from <= day && day <= to)
}
