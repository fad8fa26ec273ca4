import { paths, type FeedFormat } from '../core/paths.ts'
import type { Archive, PublishedArticle } from './archive.ts'
import { threadPages } from './thread-pages.ts'

/** The stories that a feed follows. */
export interface FollowedListing {
  /** Path of the page that lists them. The feeds are next to it. */
  readonly listing: string
  /** What the stories have in common; `undefined` for the whole archive. */
  readonly subject: string | undefined
  /** Oldest first. */
  readonly articles: readonly PublishedArticle[]
  readonly formats: readonly FeedFormat[]
  /** How many of its stories a feed has, the newest. */
  readonly maxStories: number
}

/** Of the whole archive, a section or a topic. For more, a client follows the years. */
export const FULL_FEED = { formats: ['atom', 'rss', 'json'], maxStories: 50 } as const

/**
 * Of a name or a thread. A story has seven names with pages in the mean of 9,500 news stories: in three formats they
 * would be a quarter of the files that one more story changes. Every feed reader understands Atom.
 */
export const SMALL_FEED = { formats: ['atom'], maxStories: 10 } as const

/** Whether a name is in so many stories that one would follow it. */
export function isFollowed({ count }: { readonly count: number }): boolean {
  return count >= SMALL_FEED.maxStories
}

/** The feeds of names that are in many stories. */
export function nameFeeds({ articles, connections }: Archive): readonly FollowedListing[] {
  return connections.names.names
    .filter(({ stories }) => isFollowed({ count: stories.length }))
    .map(({ name, slug, stories }) => ({
      listing: paths.name(slug),
      subject: name,
      articles: articlesAt(articles, stories.slice(-SMALL_FEED.maxStories)),
      ...SMALL_FEED,
    }))
}

/** The feeds of all threads and series. */
export function threadFeeds(archive: Archive): readonly FollowedListing[] {
  return threadPages(archive).map(({ thread, path }) => ({
    listing: path,
    subject: thread.title,
    articles: articlesAt(
      archive.articles,
      thread.stories.slice(-SMALL_FEED.maxStories).map(({ story }) => story),
    ),
    ...SMALL_FEED,
  }))
}

function articlesAt(articles: readonly PublishedArticle[], places: Iterable<number>): PublishedArticle[] {
  return [...places].flatMap((place) => articles[place] ?? [])
}
