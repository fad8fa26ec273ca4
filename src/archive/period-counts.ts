import { monthOf, yearOf, type CalendarDay } from '../core/calendar-day.ts'

/** How many stories a year or a month has, for a chart. */
export interface PeriodCount {
  /** `1969` or `1969-07`. */
  readonly period: string
  /** How many periods after the first. */
  readonly position: number
  readonly count: number
}

/** Counts days by year, or by month if they are of one or two years. Takes them in order; leaves out empty periods. */
export function periodCounts(days: readonly CalendarDay[]): readonly PeriodCount[] {
  const years = new Set(days.map(yearOf))
  const periodOf = (day: CalendarDay): string =>
    years.size > 2 ? yearOf(day) : `${yearOf(day)}-${monthOf(day)}`
  const periods = [...Map.groupBy(days, periodOf)]
  const first = numberOf(periods[0]?.[0] ?? '')
  return periods.map(([period, some]) => ({ period, position: numberOf(period) - first, count: some.length }))
}

/** The number of a year, or of a month counted from the year 0. */
function numberOf(period: string): number {
  const [year, month] = period.split('-').map(Number)
  return month === undefined ? Number(year) : Number(year) * 12 + month
}
