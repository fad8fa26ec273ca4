import type { PublishedArticle } from './archive.ts'
import { creditedLink, storyEntry, type CreditedLink, type StoryEntry } from './story-link.ts'

/** A list of stories on a page: the first with summaries, then headlines alone, then the number of the rest. */
export interface Listing {
  readonly entries: readonly StoryEntry[]
  readonly headlines: readonly CreditedLink[]
  /** The number of stories that the page does not name. */
  readonly hidden: number
}

export interface ListingLimits {
  /** How many stories get a summary. */
  readonly entries: number
  /** How many more appear as headlines. */
  readonly headlines: number
}

/**
 * Lists stories within the limits, in their order. A single remaining story is named
 * rather than counted: “and 1 more” would take the same line as its headline.
 */
export function listing(articles: readonly PublishedArticle[], limits: ListingLimits): Listing {
  const limit = limits.entries + limits.headlines
  const named = articles.length === limit + 1 ? limit + 1 : limit
  return {
    entries: articles.slice(0, limits.entries).map(storyEntry),
    headlines: articles.slice(limits.entries, named).map(creditedLink),
    hidden: Math.max(0, articles.length - named),
  }
}
