import { monthOf, yearOf, type CalendarDay } from '../core/calendar-day.ts'

/** How many stories a year or a month has, for a chart. */
export interface PeriodCount {
  /** `1969` or `1969-07`. */
  readonly period: string
  /** How many periods after the first. */
  readonly position: number
  readonly count: number
}

/** Counts days by month. Takes them in order; leaves out empty months. */
export function monthCounts(days: readonly CalendarDay[]): readonly PeriodCount[] {
  return countBy(monthIn, days, days[0])
}

/**
 * Counts days by year, or by month if they are of one or two years. Takes them in order; leaves out empty periods. With
 * the days of a longer `span`, periods and positions are those of the span, so that charts share one axis.
 */
export function periodCounts(
  days: readonly CalendarDay[],
  span: readonly CalendarDay[] = days,
): readonly PeriodCount[] {
  return countBy(new Set(span.map(yearOf)).size > 2 ? yearOf : monthIn, days, span[0])
}

function countBy(
  periodOf: (day: CalendarDay) => string,
  days: readonly CalendarDay[],
  start: CalendarDay | undefined,
): readonly PeriodCount[] {
  if (start === undefined) return []
  const first = numberOf(periodOf(start))
  return Array.from(Map.groupBy(days, periodOf), ([period, { length }]) => ({
    period,
    position: numberOf(period) - first,
    count: length,
  }))
}

function monthIn(day: CalendarDay): string {
  return `${yearOf(day)}-${monthOf(day)}`
}

/** The number of a year, or of a month counted from the year 0. */
function numberOf(period: string): number {
  const [year, month] = period.split('-').map(Number)
  return month === undefined ? Number(year) : Number(year) * 12 + month
}
