import { monthAndDayOf, type CalendarDay, type MonthAndDay } from '../core/calendar-day.ts'
import { compareText } from '../core/compare-text.ts'
import { memoize } from '../core/memoize.ts'
import type { Archive } from './archive.ts'
import { daysOf } from './by-date.ts'
import { listing, type Listing } from './listing.ts'
import { withNeighbours } from './neighbours.ts'

/** The page of a day of the year: the stories of that day in every year, newest year first. */
interface MonthAndDayPage {
  readonly monthAndDay: MonthAndDay
  readonly count: number
  readonly days: readonly {
    readonly day: CalendarDay
    readonly count: number
    readonly listing: Listing
  }[]
  /** The nearest days that have stories; not across New Year. */
  readonly previous: MonthAndDay | undefined
  readonly next: MonthAndDay | undefined
}

const OF_DAY = { entries: 2, headlines: 8 }

/** Every day of the year that has stories, from 1 January on. Does not depend on today's date. */
export const monthAndDayPages = memoize((archive: Archive): readonly MonthAndDayPage[] => {
  const groups = [...Map.groupBy(daysOf(archive), ({ day }) => monthAndDayOf(day))].sort(([a], [b]) =>
    compareText(a, b),
  )
  return withNeighbours(groups).map(({ item: [monthAndDay, ofDay], previous, next }) => ({
    monthAndDay,
    count: ofDay.reduce((sum, { articles }) => sum + articles.length, 0),
    days: ofDay.toReversed().map(({ day, articles }) => ({
      day,
      count: articles.length,
      listing: listing(articles, OF_DAY),
    })),
    previous: previous?.[0],
    next: next?.[0],
  }))
})
