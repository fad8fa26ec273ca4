import type { APIRoute } from 'astro'
import { subscriptionPaths } from '../../build/feed-paths.ts'
import { entriesOf } from '../../build/feed-entries.ts'
import { typedResponse } from '../../build/typed-response.ts'
import type { Feed } from '../../outputs/feeds/feed.ts'
import { rss } from '../../outputs/feeds/rss.ts'
import site from '../../site.config.ts'

export const getStaticPaths = () => subscriptionPaths()

export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed } }) =>
  typedResponse(rss(feed, entriesOf(feed), site), 'application/xml')
