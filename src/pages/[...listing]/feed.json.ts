import { subscriptionPaths } from '../../site/feed-paths.ts'
import { entriesOf } from '../../site/feed-entries.ts'
import type { PathsRequest } from '../../site/list-paths.ts'
import { endpoint } from '../../site/endpoint.ts'
import type { Feed } from '../../outputs/feeds/feed.ts'
import { jsonFeed } from '../../outputs/feeds/json-feed.ts'
import site from 'virtual:backfile/settings'

export const getStaticPaths = (request: PathsRequest) => subscriptionPaths(request, 'json')

export const GET = endpoint('application/json', async ({ feed }: { feed: Feed }) =>
  jsonFeed(feed, await entriesOf(feed), site),
)
