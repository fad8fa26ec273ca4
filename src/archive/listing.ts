import type { PublishedArticle } from './archive.ts'
import { storyEntry, storyLink, type StoryEntry, type StoryLink } from './story-link.ts'

/** Stories as a page lists them: some with a summary, then some by headline alone, then a number. */
export interface Listing {
  readonly entries: readonly StoryEntry[]
  readonly headlines: readonly StoryLink[]
  /** How many stories more there are, which the page only counts. */
  readonly hidden: number
}

export interface Room {
  /** How many stories get a summary. */
  readonly entries: number
  /** How many more are named. */
  readonly headlines: number
}

/**
 * As much of the stories as there is room for, in their order. A remainder of
 * one is named, not counted: “and 1 more” takes the line its headline would.
 */
export function listing(articles: readonly PublishedArticle[], room: Room): Listing {
  const shown = room.entries + room.headlines
  const named = articles.length === shown + 1 ? shown + 1 : shown
  return {
    entries: articles.slice(0, room.entries).map(storyEntry),
    headlines: articles.slice(room.entries, named).map(storyLink),
    hidden: Math.max(0, articles.length - named),
  }
}
