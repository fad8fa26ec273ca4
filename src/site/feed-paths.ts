import { yearSpans } from '../archive/spans.ts'
import type { FeedFormat } from '../core/paths.ts'
import { subscriptionFeeds, yearFeed, type Feed } from '../outputs/feeds/feed.ts'
import { groupedPaths, listPaths, type PathsRequest } from './list-paths.ts'
import { staticPath, type StaticPath } from './static-path.ts'

type FeedPath = StaticPath<{ readonly feed: Feed }>

/** Paths of the feeds that readers subscribe to, for the `[...listing]` route of a format. */
export function subscriptionPaths(format: FeedFormat): FeedPath[] {
  return listPaths((archive) => subscriptionFeeds(archive, format), pathOf)
}

/** Paths of the feeds of each year, for a format in which feeds can link to each other. */
export function yearFeedPaths(request: PathsRequest): FeedPath[] {
  return groupedPaths(request, yearSpans, (year) => [pathOf(yearFeed(year))])
}

function pathOf(feed: Feed): FeedPath {
  return staticPath({ listing: feed.listing.replace(/\/$/, '') || undefined }, { feed })
}
