import type { Archive, PublishedArticle } from '../../archive/archive.ts'
import { routes } from '../../archive/routes.ts'
import type { YearSpan } from '../../archive/spans.ts'
import { yearOf } from '../../core/calendar-day.ts'
import { paths, type FeedFormat } from '../../core/paths.ts'

/** A feed before its texts are loaded: the stories of a listing. */
export interface Feed {
  /** Path of the page with the same stories, which the feed is next to. Empty for the whole archive. */
  readonly listing: string
  /** Name of the section, topic or year; `undefined` for the whole archive. */
  readonly subject: string | undefined
  /** Newest first. */
  readonly articles: readonly PublishedArticle[]
  /** Listings whose feeds a client follows to fetch every story (RFC 5005). */
  readonly older: string | undefined
  readonly newer: string | undefined
  /** Whether this is an archive document of one year (RFC 5005) rather than a feed to subscribe to. */
  readonly isArchive: boolean
}

/** A story of a feed, with its full text as HTML. */
export interface FeedEntry {
  readonly article: PublishedArticle
  readonly html: string
}

/** The categories of a feed entry: its section, then its topics. */
export function categoriesOf({
  section,
  topics,
}: Pick<PublishedArticle, 'section' | 'topics'>): readonly string[] {
  return section === undefined ? topics : [section, ...topics]
}

/** Feeds to subscribe to: the newest stories of each listing that has a feed in the format. */
export function subscriptionFeeds(archive: Archive, format: FeedFormat): Feed[] {
  return [...routes.values()]
    .flatMap(({ feeds }) => feeds?.(archive) ?? [])
    .filter(({ formats }) => formats.includes(format))
    .map(({ listing, subject, articles, maxStories }) => ({
      listing,
      subject,
      articles: newestFirst(articles.slice(-maxStories)),
      // The feed of the whole archive leads on to the years.
      older: listing === paths.front() ? archive.years.map(({ year }) => paths.year(year)).at(-1) : undefined,
      newer: undefined,
      isArchive: false,
    }))
}

/** The archive document of a year, linked to the nearest years before and after it (RFC 5005, section 4). */
export function yearFeed({ year, articles, before, after }: YearSpan): Feed {
  const yearOfStory = (story: PublishedArticle | undefined): string | undefined =>
    story && paths.year(yearOf(story.date))
  return {
    listing: paths.year(year),
    subject: year,
    articles: newestFirst(articles),
    older: yearOfStory(before.at(-1)),
    newer: yearOfStory(after[0]),
    isArchive: true,
  }
}

// The archive is sorted already, oldest first and without ties.
function newestFirst(articles: readonly PublishedArticle[]): PublishedArticle[] {
  return articles.toReversed()
}
