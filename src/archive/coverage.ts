import type { CalendarDay } from '../core/calendar-day.ts'

/** Spans of days, both ends included, that the archive covers. */
export type Coverage = readonly { readonly from: CalendarDay; readonly to: CalendarDay }[]

/**
 * Whether the archive covers the day. Where a publisher has not said what the
 * archive covers, no day is claimed to be missing.
 */
export function isCovered(day: CalendarDay, coverage: Coverage | undefined): boolean {
  return coverage === undefined || coverage.some(({ from, to }) => from <= day && day <= to)
}
