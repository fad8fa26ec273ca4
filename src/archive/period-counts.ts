import { monthOf, yearOf, type CalendarDay } from '../core/calendar-day.ts'

/** How many stories a year or a month has, for a chart. */
export interface PeriodCount {
  /** `1969` or `1969-07`. */
  readonly period: string
  /** How many periods after the first. */
  readonly position: number
  readonly count: number
}

/**
 * Counts days by year, or by month if they are of one or two years. Takes them in order; leaves out empty periods. With
 * the days of a longer `span`, periods and positions are those of the span, so that charts share one axis.
 */
export function periodCounts(
  days: readonly CalendarDay[],
  span: readonly CalendarDay[] = days,
): readonly PeriodCount[] {
  const [from] = span
  if (from === undefined) return []
  const areYears = new Set(span.map(yearOf)).size > 2
  const periodOf = (day: CalendarDay): string => (areYears ? yearOf(day) : `${yearOf(day)}-${monthOf(day)}`)
  const first = numberOf(periodOf(from))
  return Array.from(Map.groupBy(days, periodOf), ([period, { length }]) => ({
    period,
    position: numberOf(period) - first,
    count: length,
  }))
}

/** The number of a year, or of a month counted from the year 0. */
function numberOf(period: string): number {
  const [year, month] = period.split('-').map(Number)
  return month === undefined ? Number(year) : Number(year) * 12 + month
}
