import type { APIRoute } from 'astro'
import { subscriptionPaths, yearFeedPaths } from '../../build/routes/feed-paths.ts'
import { entriesOf } from '../../build/routes/feed-entries.ts'
import type { Asked } from '../../build/routes/paths-of-years.ts'
import { typedResponse } from '../../build/routes/typed-response.ts'
import type { Feed } from '../../outputs/feeds/feed.ts'
import { atom } from '../../outputs/feeds/atom.ts'
import site from '../../site.config.ts'

export const getStaticPaths = (asked: Asked) => [...subscriptionPaths(), ...yearFeedPaths(asked)]

export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed } }) =>
  typedResponse(atom(feed, entriesOf(feed), site), 'application/xml')
