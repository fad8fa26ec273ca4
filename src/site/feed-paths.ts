import { yearSpans } from '../archive/spans.ts'
import type { FeedFormat } from '../core/paths.ts'
import { subscriptionFeeds, yearFeed, type Feed } from '../outputs/feeds/feed.ts'
import { groupedPaths, type PathsRequest } from './list-paths.ts'
import { staticPath, type StaticPath } from './static-path.ts'

type FeedPath = StaticPath<{ readonly feed: Feed }>

/** Paths of the feeds that readers subscribe to, for the `[...listing]` route of a format. */
export function subscriptionPaths(request: PathsRequest, format: FeedFormat): FeedPath[] {
  return groupedPaths(
    request,
    (archive) => feedGroups(subscriptionFeeds(archive, format)),
    ({ feeds }) => feeds.map(pathOf),
  )
}

/** There are thousands of feeds of names, so those with a common start of their address share a group: `names/al…`. */
function feedGroups(feeds: readonly Feed[]) {
  const startOf = ({ listing }: Feed): string => /^(?:[^/]*\/)?.{0,2}/u.exec(listing)?.[0] ?? ''
  return Array.from(Map.groupBy(feeds, startOf), ([start, feeds]) => ({ name: `${start}…`, feeds }))
}

/** Paths of the feeds of each year, for a format in which feeds can link to each other. */
export function yearFeedPaths(request: PathsRequest): FeedPath[] {
  return groupedPaths(request, yearSpans, (year) => [pathOf(yearFeed(year))])
}

function pathOf(feed: Feed): FeedPath {
  return staticPath({ listing: feed.listing.replace(/\/$/, '') || undefined }, { feed })
}
