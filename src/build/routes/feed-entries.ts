import { entryHtml } from '../../outputs/feeds/entry-html.ts'
import type { Feed, FeedEntry } from '../../outputs/feeds/feed.ts'
import site from '../../site.config.ts'
import { withTexts } from '../content/text-of-article.ts'

/** The stories of a feed with their texts, in the order of the feed. */
export async function entriesOf({ articles }: Feed): Promise<FeedEntry[]> {
  const entries: FeedEntry[] = []
  for await (const [article, text] of withTexts(articles)) {
    entries.push({ article, html: entryHtml(article, text, site) })
  }
  return entries
}
