import { dayOfMonthOf, monthOf, yearOf, type CalendarDay } from '../core/calendar-day.ts'

// Spans of the calendar, in thirds of a month: 128, 64, 32, 16, 8, 4, 2 years and one year; half a year,
// three months and one month; about ten days. Each divides the previous one, so that a segment splits in
// place, and almost always in two, so that segments are neither numerous nor nearly empty.
const YEAR = 36
const SPANS = [...[128, 64, 32, 16, 8, 4, 2, 1, 1 / 2, 1 / 4].map((years) => years * YEAR), 3, 1]

interface Dated {
  readonly date: CalendarDay
}

/** A part of the archive with its own search index. */
export interface Segment<Story extends Dated> {
  /** `all`, `1984-1991`, `1986`, `198601-198606`, `198601`, or `198601a` for the first ten days of the month. */
  readonly name: string
  readonly stories: readonly Story[]
}

/**
 * Splits the archive along the calendar into segments of at most `maxStories`
 * stories, or a third of a month, whichever is larger. The boundaries depend only on
 * the number of stories, so that a new story changes or splits a single segment.
 */
export function searchSegments<Story extends Dated>(
  stories: readonly Story[],
  maxStories: number,
): Segment<Story>[] {
  const days = Array.from(
    Map.groupBy(stories, ({ date }) => date),
    ([date, ofDay]) => ({
      third: thirdOf(date),
      stories: ofDay,
    }),
  )
  return split('all', days, maxStories, SPANS)
}

interface Day<Story> {
  readonly third: number
  readonly stories: readonly Story[]
}

function split<Story extends Dated>(
  name: string,
  days: readonly Day<Story>[],
  maxStories: number,
  [span, ...finer]: readonly number[],
): Segment<Story>[] {
  const count = days.reduce((sum, { stories }) => sum + stories.length, 0)
  if (count === 0) return []
  if (count <= maxStories || span === undefined) {
    return [{ name, stories: days.flatMap(({ stories }) => stories) }]
  }
  const parts = Map.groupBy(days, ({ third }) => Math.floor(third / span) * span)
  return [...parts]
    .sort(([a], [b]) => a - b)
    .flatMap(([start, part]) => split(nameOf(start, span), part, maxStories, finer))
}

/** The number of thirds of a month since year 0: days 1 to 10, 11 to 20, and the rest. */
function thirdOf(day: CalendarDay): number {
  const months = 12 * Number(yearOf(day)) + Number(monthOf(day)) - 1
  return 3 * months + Math.min(2, Math.floor((Number(dayOfMonthOf(day)) - 1) / 10))
}

function nameOf(start: number, span: number): string {
  const last = start + span - 1
  if (span >= YEAR) return fromTo(yearName(start), yearName(last))
  if (span >= 3) return fromTo(monthName(start), monthName(last))
  return monthName(start) + 'abc'.charAt(start % 3)
}

function fromTo(from: string, to: string): string {
  return from === to ? from : `${from}-${to}`
}

function yearName(third: number): string {
  return String(Math.floor(third / YEAR)).padStart(4, '0')
}

function monthName(third: number): string {
  return yearName(third) + String((Math.floor(third / 3) % 12) + 1).padStart(2, '0')
}
