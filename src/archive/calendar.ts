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
  /** Whether the archive claims to hold the day. */
  readonly covered: boolean
}

/** Monday to Sunday; `undefined` where the day belongs to another month. */
type Week = readonly (CalendarCell | undefined)[]

/** The weeks of a month with the number of stories of each day. */
export function weeksOfMonth(
  year: Year,
  month: Month,
  counts: ReadonlyMap<CalendarDay, number>,
  coverage: Coverage | undefined,
): readonly Week[] {
  const first = fromParts(Number(year), Number(month), 1)
  const length = daysInMonth(Number(year), Number(month))
  if (first === undefined || length === undefined) return []
  const before = weekdayOf(first)
  const cellAt = (place: number): CalendarCell | undefined => {
    if (place < before || place >= before + length) return undefined
    const day = addDays(first, place - before)
    return { day, count: counts.get(day) ?? 0, covered: isCovered(day, coverage) }
  }
  const weeks = Math.ceil((before + length) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cellAt(week * 7 + day)),
  )
}

/** A row of the archive's table: a year with twelve numbers, or a span of years without a story. */
export type YearRow =
  | { readonly kind: 'year'; readonly year: Year; readonly count: number; readonly months: readonly number[] }
  | { readonly kind: 'gap'; readonly from: Year; readonly to: Year }

/** The whole span of the archive by year and month, oldest first. Years without stories are told as gaps. */
export function yearRows(archive: Archive): readonly YearRow[] {
  return archive.years.flatMap((listing, index): YearRow[] => {
    const counts = new Map(listing.months.map(({ month, count }) => [month, count]))
    const months = MONTHS.map((month) => counts.get(month) ?? 0)
    const row: YearRow = { kind: 'year', year: listing.year, count: listing.count, months }
    const before = archive.years[index - 1]
    if (!before || Number(listing.year) - Number(before.year) < 2) return [row]
    return [{ kind: 'gap', from: plus(before.year, 1), to: plus(listing.year, -1) }, row]
  })
}

export interface Decade {
  /** First year of the decade: `1960`. */
  readonly from: Year
  /** Ten years; zero where there is no story. */
  readonly years: readonly { readonly year: Year; readonly count: number }[]
}

/** The decades that have stories, oldest first. */
export function decades(archive: Archive): readonly Decade[] {
  const counts = new Map(archive.years.map(({ year, count }) => [year, count]))
  const starts = new Set(archive.years.map(({ year }) => `${year.slice(0, 3)}0`))
  return [...starts].map((from) => ({
    from,
    years: Array.from({ length: 10 }, (_, index) => {
      const year = plus(from, index)
      return { year, count: counts.get(year) ?? 0 }
    }),
  }))
}

export const MONTHS: readonly Month[] = Array.from({ length: 12 }, (_, index) =>
  String(index + 1).padStart(2, '0'),
)

/** How strongly a count is tinted: 0 for none, 4 for the most. */
export type Tint = 0 | 1 | 2 | 3 | 4

/**
 * How the counts that stand together on a page are tinted: by their rank among
 * the different ones. So an even archive shows its small differences, one day of
 * great news does not make all others pale, nor the year that has just begun all
 * others dark. Of a few stories no tint is the strongest: a page where nothing
 * exceeds two is not half in the darkest.
 */
export function tintOf(counts: Iterable<number>): (count: number) => Tint {
  const different = [...new Set(counts)].filter((count) => count > 0).sort((a, b) => a - b)
  const strongest = different.length === 1 ? 2 : 4
  return (count) => {
    const rank = different.filter((other) => other <= count).length
    const tint = Math.ceil((strongest * rank) / Math.max(different.length, 1))
    return TINTS[Math.min(count + 1, tint)] ?? 0
  }
}

const TINTS: readonly Tint[] = [0, 1, 2, 3, 4]

function plus(year: Year, years: number): Year {
  return String(Number(year) + years).padStart(4, '0')
}
