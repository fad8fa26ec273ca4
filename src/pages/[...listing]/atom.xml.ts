import { subscriptionPaths, yearFeedPaths } from '../../site/feed-paths.ts'
import { entriesOf } from '../../site/feed-entries.ts'
import type { PathsRequest } from '../../site/list-paths.ts'
import { endpoint } from '../../site/endpoint.ts'
import type { Feed } from '../../outputs/feeds/feed.ts'
import { atom } from '../../outputs/feeds/atom.ts'
import site from 'virtual:backfile/settings'

export const getStaticPaths = (request: PathsRequest) => [
  ...subscriptionPaths(request, 'atom'),
  ...yearFeedPaths(request),
]

export const GET = endpoint('application/xml', async ({ feed }: { feed: Feed }) =>
  atom(feed, await entriesOf(feed), site),
)
