import { subscriptionPaths } from '../../site/feed-paths.ts'
import { entriesOf } from '../../site/feed-entries.ts'
import type { PathsRequest } from '../../site/list-paths.ts'
import { endpoint } from '../../site/endpoint.ts'
import type { Feed } from '../../outputs/feeds/feed.ts'
import { rss } from '../../outputs/feeds/rss.ts'
import site from 'virtual:backfile/settings'

export const getStaticPaths = (request: PathsRequest) => subscriptionPaths(request, 'rss')

export const GET = endpoint('application/xml', async ({ feed }: { feed: Feed }) =>
  rss(feed, await entriesOf(feed), site),
)
