import { entryHtml } from '../outputs/feeds/entry-html.ts'
import type { Feed, FeedEntry } from '../outputs/feeds/feed.ts'
import site from 'virtual:backfile/settings'
import { siteData } from './site-data.ts'

/** The stories of a feed with their HTML, in the order of the feed. */
export async function entriesOf({ articles }: Feed): Promise<FeedEntry[]> {
  const { textOf } = siteData()
  const entries: FeedEntry[] = []
  for (const article of articles) {
    entries.push({ article, html: await entryHtml(article, await textOf(article), site) })
  }
  return entries
}
