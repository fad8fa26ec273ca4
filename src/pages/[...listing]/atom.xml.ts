import { subscriptionPaths, yearFeedPaths } from '../../build/routes/feed-paths.ts'
import { entriesOf } from '../../build/routes/feed-entries.ts'
import type { Asked } from '../../build/routes/paths-of-years.ts'
import { endpoint } from '../../build/routes/endpoint.ts'
import type { Feed } from '../../outputs/feeds/feed.ts'
import { atom } from '../../outputs/feeds/atom.ts'
import site from '../../site.config.ts'

export const getStaticPaths = (asked: Asked) => [...subscriptionPaths(), ...yearFeedPaths(asked)]

export const GET = endpoint('application/xml', async ({ feed }: { feed: Feed }) =>
  atom(feed, await entriesOf(feed), site),
)
