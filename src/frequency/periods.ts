import { monthOf, yearOf, type CalendarDay, type Year } from '../core/calendar-day.ts'

/** A year or a month: `1969` or `1969-07`. */
export type Period = string

/** The periods of a chart, oldest first and without gaps, with the number of all stories in each. */
export interface Periods {
  readonly unit: 'year' | 'month'
  readonly periods: readonly Period[]
  readonly stories: readonly number[]
}

/** Fewer years than these are shown by month. */
const YEARS_BY_YEAR = 3

/**
 * The periods from the first to the last story of the chosen years, both inclusive. Takes the day of each story, in
 * order.
 */
export function periodsOf(
  days: readonly CalendarDay[],
  { from, to }: { readonly from: Year | undefined; readonly to: Year | undefined },
): Periods {
  const chosen = days.filter(
    (day) => (from === undefined || yearOf(day) >= from) && (to === undefined || yearOf(day) <= to),
  )
  const [first, last] = [chosen[0], chosen.at(-1)]
  if (first === undefined || last === undefined) return { unit: 'year', periods: [], stories: [] }
  const unit = Number(yearOf(last)) - Number(yearOf(first)) + 1 < YEARS_BY_YEAR ? 'month' : 'year'
  const [start, end] = [numberOf(first, unit), numberOf(last, unit)]
  const periods = Array.from({ length: end - start + 1 }, (_, index) => periodAt(start + index, unit))
  return { unit, periods, stories: countIn(periods, chosen) }
}

/** How many of the days are in each of the periods. */
export function countIn(periods: readonly Period[], days: readonly CalendarDay[]): number[] {
  const length = periods[0]?.length
  const places = new Map(periods.map((period, place) => [period, place]))
  const counts = periods.map(() => 0)
  for (const day of days) {
    const place = places.get(day.slice(0, length))
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

function numberOf(day: CalendarDay, unit: Periods['unit']): number {
  return unit === 'year' ? Number(yearOf(day)) : Number(yearOf(day)) * 12 + Number(monthOf(day)) - 1
}

function periodAt(number: number, unit: Periods['unit']): Period {
  const year = String(unit === 'year' ? number : Math.floor(number / 12)).padStart(4, '0')
  return unit === 'year' ? year : `${year}-${String((number % 12) + 1).padStart(2, '0')}`
}
