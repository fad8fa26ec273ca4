import { subscriptionPaths, yearFeedPaths } from '../../site/feed-paths.ts'
import { entriesOf } from '../../site/feed-entries.ts'
import type { PathsRequest } from '../../site/paths-of-years.ts'
import { endpoint } from '../../site/endpoint.ts'
import type { Feed } from '../../outputs/feeds/feed.ts'
import { atom } from '../../outputs/feeds/atom.ts'
import site from '../../site.config.ts'

export const getStaticPaths = (asked: PathsRequest) => [...subscriptionPaths(), ...yearFeedPaths(asked)]

export const GET = endpoint('application/xml', async ({ feed }: { feed: Feed }) =>
  atom(feed, await entriesOf(feed), site),
)
