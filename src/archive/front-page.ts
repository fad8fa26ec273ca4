import type { CalendarDay } from '../core/calendar-day.ts'
import type { Archive, PublishedArticle } from './archive.ts'
import { daysOf, type DayListing } from './by-date.ts'
import { listing, type Listing } from './listing.ts'
import { storyEntry, type StoryEntry } from './story-link.ts'

/** The newest stories, as the front page shows them. */
export interface FrontPage {
  /** The longest story of the newest day: length is the only measure of its importance that sources give. */
  readonly lead: StoryEntry
  /** The other stories of the newest day. */
  readonly sameDay: Listing
  /** Earlier days that fill the space under the lead when its own day has few stories; newest first. */
  readonly besideLead: readonly FrontPageDay[]
  /** The remaining days, newest first. */
  readonly days: readonly FrontPageDay[]
}

export interface FrontPageDay {
  readonly day: CalendarDay
  readonly listing: Listing
}

const BESIDE_LEAD = 2
const OF_LEAD_DAY = { entries: 4, headlines: Infinity }
const OF_DAY = { entries: 2, headlines: Infinity }

/**
 * The newest days, each in full, until they have at least `stories` stories.
 * `undefined` for an archive without stories.
 */
export function frontPage(archive: Archive, stories: number): FrontPage | undefined {
  const chosen: DayListing<PublishedArticle>[] = []
  let count = 0
  for (const day of daysOf(archive).toReversed()) {
    if (count >= stories) break
    chosen.push(day)
    count += day.articles.length
  }
  const [newest, ...earlier] = chosen
  const lead = newest?.articles.reduce((longest, article) =>
    article.wordCount > longest.wordCount ? article : longest,
  )
  if (!newest || !lead) return undefined
  const days = earlier.map(({ day, articles }) => ({ day, listing: listing(articles, OF_DAY) }))
  const beside = Math.max(0, BESIDE_LEAD - (newest.articles.length - 1))
  return {
    lead: storyEntry(lead),
    sameDay: listing(
      newest.articles.filter((article) => article !== lead),
      OF_LEAD_DAY,
    ),
    besideLead: days.slice(0, beside),
    days: days.slice(beside),
  }
}
