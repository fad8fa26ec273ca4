import type { Archive, PublishedArticle } from '../../archive/archive.ts'
import { routes } from '../../archive/routes.ts'
import type { YearSpan } from '../../archive/spans.ts'
import { yearOf } from '../../core/calendar-day.ts'
import { paths } from '../../core/paths.ts'

/** What one feed holds: the stories of a listing, without their texts. */
export interface Feed {
  /** Path of the page with the same stories; the feed stands beside it. Empty for the whole archive. */
  readonly listing: string
  /** What the stories have in common, in the words of the archive; `undefined` for the whole archive. */
  readonly subject: string | undefined
  /** Newest first. */
  readonly articles: readonly PublishedArticle[]
  /** Where a program that wants every story goes from here (RFC 5005): listings that have a feed. */
  readonly older: string | undefined
  readonly newer: string | undefined
  /** Whether it is one year of the run, rather than what a reader subscribes to. */
  readonly isArchive: boolean
}

/** A story of a feed, with its whole text as HTML. */
export interface FeedEntry {
  readonly article: PublishedArticle
  readonly html: string
}

/** What a feed files a story under: its section, then its topics. */
export function categoriesOf({
  section,
  topics,
}: Pick<PublishedArticle, 'section' | 'topics'>): readonly string[] {
  return section === undefined ? topics : [section, ...topics]
}

/** How many stories a subscriber gets at once. Who wants more follows the years. */
const NEWEST = 50

/** Feeds to subscribe to: the newest stories of each listing that has a feed. */
export function subscriptionFeeds(archive: Archive): Feed[] {
  return [...routes.values()]
    .flatMap(({ feeds }) => feeds?.(archive) ?? [])
    .map(({ listing, subject, articles }) => ({
      listing,
      subject,
      articles: newestFirst(articles.slice(-NEWEST)),
      // The feed of the whole archive leads on to the years.
      older: listing === paths.front() ? archive.years.map(({ year }) => paths.year(year)).at(-1) : undefined,
      newer: undefined,
      isArchive: false,
    }))
}

/** A year of the whole run, linked to the nearest before and after it (RFC 5005, section 4). */
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

// The archive is in its order already: oldest first, and never two in one place.
function newestFirst(articles: readonly PublishedArticle[]): PublishedArticle[] {
  return articles.toReversed()
}
