import { entryHtml } from '../outputs/feeds/entry-html.ts'
import type { Feed, FeedEntry } from '../outputs/feeds/feed.ts'
import site from '../site.config.ts'
import { textOfArticle } from '../content/text-of-article.ts'

/** The stories of a feed with their texts, in the order of the feed. */
export async function entriesOf({ articles }: Feed): Promise<FeedEntry[]> {
  const entries: FeedEntry[] = []
  for (const article of articles) {
    entries.push({ article, html: await entryHtml(article, await textOfArticle(article), site) })
  }
  return entries
}
