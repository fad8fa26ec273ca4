import { subscriptionPaths } from '../../build/routes/feed-paths.ts'
import { entriesOf } from '../../build/routes/feed-entries.ts'
import { endpoint } from '../../build/routes/endpoint.ts'
import type { Feed } from '../../outputs/feeds/feed.ts'
import { jsonFeed } from '../../outputs/feeds/json-feed.ts'
import site from '../../site.config.ts'

export const getStaticPaths = () => subscriptionPaths()

export const GET = endpoint('application/json', async ({ feed }: { feed: Feed }) =>
  jsonFeed(feed, await entriesOf(feed), site),
)
