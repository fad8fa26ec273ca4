import { subscriptionFeeds, yearFeed, type Feed } from '../outputs/feeds/feed.ts'
import site from '../site.config.ts'
import { archiveOfSite } from './archive-of-site.ts'
import { pathsOfYears, type PathsRequest } from './paths-of-years.ts'
import { staticPath, type StaticPath } from './static-path.ts'

type FeedPath = StaticPath<{ readonly feed: Feed }>

/** The feeds that readers subscribe to, as pages of a `[...listing]` route. */
export function subscriptionPaths(): FeedPath[] {
  return site.features.feeds ? subscriptionFeeds(archiveOfSite()).map(pathOf) : []
}

/** The whole run by years, for a format that can link them. */
export function yearFeedPaths(asked: PathsRequest): FeedPath[] {
  return site.features.feeds ? pathsOfYears(asked, (year) => [pathOf(yearFeed(year))]) : []
}

function pathOf(feed: Feed): FeedPath {
  return staticPath({ listing: feed.listing.replace(/\/$/, '') || undefined }, { feed })
}
