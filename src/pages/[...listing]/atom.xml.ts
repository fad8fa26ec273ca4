import type { APIRoute } from 'astro'
import { feedPaths } from '../../build/feed-paths.ts'
import { withEntries } from '../../build/feed-entries.ts'
import { typedResponse } from '../../build/typed-response.ts'
import type { Feed } from '../../outputs/feeds/feed.ts'
import { atom } from '../../outputs/feeds/atom.ts'
import site from '../../site.config.ts'

export const getStaticPaths = () => feedPaths({ years: true })

export const GET: APIRoute<{ feed: Feed }> = async ({ props: { feed } }) =>
  typedResponse(await withEntries(feed, (entries) => atom(feed, entries, site)), 'application/xml')
