import type { CalendarDay } from '../../core/calendar-day.ts'
import { compareText } from '../../core/compare-text.ts'
import { isOver, type Period } from './period.ts'
import type { ToldDate } from './told-dates.ts'

/** What the index needs of a story. */
export interface TellingStory {
  readonly date: CalendarDay
  readonly told: readonly ToldDate[]
}

/** A story that tells of a period. */
export interface Telling<Story> {
  readonly story: Story
  readonly telling: ToldDate
}

/** Who told of exactly a period after it was over: the periods in order, the stories of each in theirs. */
export type ToldIndex<Story> = ReadonlyMap<Period, readonly Telling<Story>[]>

/**
 * Indexes stories that come in the order of day and path. A story counts once for a
 * period, where it tells of it first. Looks at no other story: one story more adds
 * its own entries and changes no other.
 */
export function toldIndex<Story extends TellingStory>(stories: readonly Story[]): ToldIndex<Story> {
  const tellings = stories.flatMap((story) => {
    const firsts = new Map<Period, ToldDate>()
    for (const telling of story.told) {
      if (!firsts.has(telling.told) && isOver(telling.told, story.date)) firsts.set(telling.told, telling)
    }
    return [...firsts.values()].map((telling) => ({ story, telling }))
  })
  const byPeriod = Map.groupBy(tellings, ({ telling }) => telling.told)
  return new Map([...byPeriod].sort(([a], [b]) => compareText(a, b)))
}
