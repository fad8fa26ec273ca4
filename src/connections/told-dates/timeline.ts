import { daysBetween, type CalendarDay } from '../../core/calendar-day.ts'
import { firstDayOf, lastDayOf, type Period } from './period.ts'
import { toldIndex, type Telling, type TellingStory } from './told-index.ts'

/** One line of a timeline. */
export type TimelineEntry<Story> =
  | { readonly kind: 'published'; readonly date: CalendarDay; readonly story: Story }
  /** Told by these stories of the thread, in their order. */
  | { readonly kind: 'told'; readonly period: Period; readonly tellings: readonly Telling<Story>[] }
  /** So many days between two lines, of which nothing is known. */
  | { readonly kind: 'gap'; readonly days: number }

/** Shorter pauses are how news comes: three months. */
const LONGEST_PAUSE = 92

/**
 * The stories of a thread, which come in the order of day and path, and what they
 * tell of earlier times, in one order: a year before its months, a month before its
 * days, and what is told of a day before the stories of that day. Pauses of more
 * than three months are gaps. What was told of times ahead is left out.
 */
export function timelineOf<Story extends TellingStory>(stories: readonly Story[]): TimelineEntry<Story>[] {
  const told = [...toldIndex(stories)].map(([period, tellings]) => ({
    at: period,
    entry: { kind: 'told' as const, period, tellings },
  }))
  const published = stories.map((story) => ({
    at: story.date,
    entry: { kind: 'published' as const, date: story.date, story },
  }))
  // Sorting is stable: at one day, what is told of it stays in front.
  const entries = [...told, ...published].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return withGaps(entries)
}

function withGaps<Story>(
  entries: readonly { readonly at: Period; readonly entry: TimelineEntry<Story> }[],
): TimelineEntry<Story>[] {
  let end: CalendarDay | undefined
  return entries.flatMap(({ at, entry }) => {
    const last = lastDayOf(at)
    const days = end === undefined ? 0 : daysBetween(end, firstDayOf(at)) - 1
    if (end === undefined || last > end) end = last
    return days > LONGEST_PAUSE ? [{ kind: 'gap' as const, days }, entry] : [entry]
  })
}
