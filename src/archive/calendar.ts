import {
  addDays,
  daysInMonth,
  fromParts,
  weekdayOf,
  type CalendarDay,
  type Month,
  type Year,
} from '../core/calendar-day.ts'
import type { Archive } from './archive.ts'
import { isCovered, type Coverage } from './coverage.ts'

interface CalendarCell {
  readonly day: CalendarDay
  readonly count: number
  /** Whether the archive claims to cover the day. */
  readonly covered: boolean
}

/** Monday to Sunday; `undefined` for days of another month. */
type Week = readonly (CalendarCell | undefined)[]

/** The weeks of a month, with the story count of each day. */
export function weeksOfMonth(
  year: Year,
  month: Month,
  counts: ReadonlyMap<CalendarDay, number>,
  coverage: Coverage | undefined,
): readonly Week[] {
  const first = fromParts(Number(year), Number(month), 1)
  const length = daysInMonth(Number(year), Number(month))
  if (first === undefined || length === undefined) return []
  const offset = weekdayOf(first)
  const cellAt = (index: number): CalendarCell | undefined => {
    if (index < offset || index >= offset + length) return undefined
    const day = addDays(first, index - offset)
    return { day, count: counts.get(day) ?? 0, covered: isCovered(day, coverage) }
  }
  const weeks = Math.ceil((offset + length) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cellAt(week * 7 + day)),
  )
}

/** A row of the archive's table: a year with its twelve monthly counts, or a gap of years without stories. */
export type YearRow =
  | { readonly kind: 'year'; readonly year: Year; readonly count: number; readonly months: readonly number[] }
  | { readonly kind: 'gap'; readonly from: Year; readonly to: Year }

/** The whole archive by year and month, oldest first. Consecutive years without stories become one gap. */
export function yearRows(archive: Archive): readonly YearRow[] {
  return archive.years.flatMap((listing, index): YearRow[] => {
    const counts = new Map(listing.months.map(({ month, count }) => [month, count]))
    const months = MONTHS.map((month) => counts.get(month) ?? 0)
    const row: YearRow = { kind: 'year', year: listing.year, count: listing.count, months }
    const previous = archive.years[index - 1]
    if (!previous || Number(listing.year) - Number(previous.year) < 2) return [row]
    return [{ kind: 'gap', from: addYears(previous.year, 1), to: addYears(listing.year, -1) }, row]
  })
}

export interface Decade {
  /** First year of the decade: `1960`. */
  readonly from: Year
  /** All ten years, including those without stories. */
  readonly years: readonly { readonly year: Year; readonly count: number }[]
}

/** The decades that have stories, oldest first. */
export function decades(archive: Archive): readonly Decade[] {
  const counts = new Map(archive.years.map(({ year, count }) => [year, count]))
  const starts = new Set(archive.years.map(({ year }) => `${year.slice(0, 3)}0`))
  return [...starts].map((from) => ({
    from,
    years: Array.from({ length: 10 }, (_, index) => {
      const year = addYears(from, index)
      return { year, count: counts.get(year) ?? 0 }
    }),
  }))
}

export const MONTHS: readonly Month[] = Array.from({ length: 12 }, (_, index) =>
  String(index + 1).padStart(2, '0'),
)

/** The strength of a count’s tint, from 0 for no stories to 4 for the most. */
export type Tint = 0 | 1 | 2 | 3 | 4

/** How many stories a day and a month of the archive usually have: the scale that all calendars share. */
export interface UsualCounts {
  readonly day: number
  readonly month: number
}

/** The usual counts of the archive. */
export function usualCounts(archive: Archive): UsualCounts {
  const months = archive.years.flatMap((year) => year.months)
  return {
    day: usualCount(months.flatMap(({ days }) => days.map(({ articles }) => articles.length))),
    month: usualCount(months.map(({ count }) => count)),
  }
}

/**
 * The median of the counts that are not zero, to two significant digits: one story more must not change the scale, on
 * which the pages of every year depend. 1 if there are none.
 */
export function usualCount(counts: Iterable<number>): number {
  const sorted = [...counts].filter((count) => count > 0).sort((a, b) => a - b)
  return Number((sorted[Math.floor(sorted.length / 2)] ?? 1).toPrecision(2))
}

/**
 * The tint of a count: 1 for less than half of what is usual, 2 for what is usual, 3 from half as much again, 4 from
 * three times as much. One day of big news does not turn all others pale. A count of one or two never gets the
 * strongest tint, so that a small archive is not dark all over.
 */
export function tintOf(count: number, usual: number): Tint {
  if (count === 0) return 0
  const tint = 1 + STEPS.filter((step) => count >= step * usual).length
  return TINTS[Math.min(count + 1, tint)] ?? 4
}

const STEPS = [0.5, 1.5, 3]
const TINTS: readonly Tint[] = [0, 1, 2, 3, 4]

function addYears(year: Year, years: number): Year {
  return String(Number(year) + years).padStart(4, '0')
}
