import { subscriptionFeeds, yearFeeds, type Feed } from '../outputs/feeds/feed.ts'
import site from '../site.config.ts'
import { archiveOfSite } from './archive-of-site.ts'
import { staticPath, type StaticPath } from './static-path.ts'

/** The feeds of the site as pages of a `[...listing]` route; the years too where a format can link them. */
export async function feedPaths({ years }: { years: boolean }): Promise<StaticPath<{ feed: Feed }>[]> {
  if (!site.features.feeds) return []
  const archive = archiveOfSite()
  const feeds = [...subscriptionFeeds(archive), ...(years ? yearFeeds(archive) : [])]
  return feeds.map((feed) => staticPath({ listing: feed.listing.replace(/\/$/, '') || undefined }, { feed }))
}
