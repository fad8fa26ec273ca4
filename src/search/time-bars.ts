import { asCalendarDay, daysInMonth, yearOf, type CalendarDay, type Year } from '../core/calendar-day.ts'

/** How many stories of a month were found. */
export interface MonthCount {
  /** `1969-07` */
  readonly month: string
  readonly count: number
}

/** Days from the first to the last, both inclusive. `undefined` leaves an end open. */
export interface DayRange {
  readonly from: CalendarDay | undefined
  readonly to: CalendarDay | undefined
}

/** One bar of the chart: a decade, a year or a month, with or without stories. */
export interface TimeBar {
  /** The start of its days, which also tells its unit: `196`, `1969` or `1969-07`. */
  readonly period: string
  readonly from: CalendarDay
  readonly to: CalendarDay
  readonly count: number
  /** Whether the chosen days reach into it. */
  readonly chosen: boolean
}

/** More bars than these would be too narrow to click. */
const MOST_BARS = 120

/**
 * The bars of a chart over time, oldest first and without gaps: the months of the chosen year, or else years from the
 * first story to the last. Where these are too many, the years of the chosen range or, if they still are, decades.
 * Takes the counts of the whole archive in any order, and leaves out what is no month.
 */
export function timeBars(months: readonly MonthCount[], chosen: DayRange): readonly TimeBar[] {
  const counted = months.filter(({ month, count }) => count > 0 && daysOf(month) !== undefined)
  return periodsOf(counted, chosen).flatMap((period) => {
    const days = daysOf(period)
    if (!days) return []
    const count = counted.reduce((sum, each) => sum + (each.month.startsWith(period) ? each.count : 0), 0)
    return [{ period, ...days, count, chosen: overlaps(days, chosen) }]
  })
}

/** The year that a range is a part of, or the whole. `undefined` if there is no such year. */
export function yearOfRange({ from, to }: DayRange): Year | undefined {
  return from !== undefined && to !== undefined && yearOf(from) === yearOf(to) ? yearOf(from) : undefined
}

/** The days from one bar to another, whichever is the earlier. */
export function rangeOf(
  one: TimeBar,
  other: TimeBar,
): { readonly from: CalendarDay; readonly to: CalendarDay } {
  return { from: one.from < other.from ? one.from : other.from, to: one.to > other.to ? one.to : other.to }
}

function periodsOf(months: readonly MonthCount[], chosen: DayRange): readonly string[] {
  const year = yearOfRange(chosen)
  if (year !== undefined) return sequence(1, 12).map((month) => `${year}-${pad(month, 2)}`)
  const years = months.map(({ month }) => Number(month.slice(0, 4)))
  const [first, last] = [
    years.reduce((a, b) => Math.min(a, b), Infinity),
    years.reduce((a, b) => Math.max(a, b), 0),
  ]
  const from = Math.max(first, Number(chosen.from?.slice(0, 4) ?? first))
  const to = Math.min(last, Number(chosen.to?.slice(0, 4) ?? last))
  if (last - first < MOST_BARS) return sequence(first, last).map((each) => pad(each, 4))
  if (to - from < MOST_BARS) return sequence(from, to).map((each) => pad(each, 4))
  return sequence(Math.floor(first / 10), Math.floor(last / 10)).map((decade) => pad(decade, 3))
}

/** The first and last day of a period; `undefined` if it is none. */
function daysOf(period: string): { readonly from: CalendarDay; readonly to: CalendarDay } | undefined {
  const [year = '', month] = period.split('-')
  // There is no year 0, so the first decade starts with the year 1.
  const firstYear = year.length === 3 ? pad(Math.max(1, Number(`${year}0`)), 4) : year
  const lastYear = year.length === 3 ? `${year}9` : year
  const lastDay = month === undefined ? 31 : daysInMonth(Number(year), Number(month))
  const from = asCalendarDay(`${firstYear}-${month ?? '01'}-01`)
  const to = asCalendarDay(`${lastYear}-${month ?? '12'}-${lastDay ?? ''}`)
  return from && to && { from, to }
}

function overlaps(
  days: { readonly from: CalendarDay; readonly to: CalendarDay },
  { from, to }: DayRange,
): boolean {
  return (from === undefined || from <= days.to) && (to === undefined || to >= days.from)
}

function sequence(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) || 0 }, (_, index) => from + index)
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0')
}
