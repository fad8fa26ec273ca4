import type { APIRoute } from 'astro'
import { subscriptionPaths } from '../../build/routes/feed-paths.ts'
import { entriesOf } from '../../build/routes/feed-entries.ts'
import { typedResponse } from '../../build/routes/typed-response.ts'
import type { Feed } from '../../outputs/feeds/feed.ts'
import { rss } from '../../outputs/feeds/rss.ts'
import site from '../../site.config.ts'

export const getStaticPaths = () => subscriptionPaths()

export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed } }) =>
  typedResponse(rss(feed, entriesOf(feed), site), 'application/xml')
