import type { Feed, FeedEntry } from '../outputs/feeds/feed.ts'
import { entryHtml } from '../outputs/feeds/entry-html.ts'
import site from '../site.config.ts'
import { textOfArticle } from './text-of-article.ts'

let queue: Promise<unknown> = Promise.resolve()

/**
 * Writes a feed with the texts of its stories. One feed at a time, however many
 * pages are rendered at once: a year of a daily paper takes megabytes.
 */
export function withEntries(feed: Feed, write: (entries: readonly FeedEntry[]) => string): Promise<string> {
  const written = queue.then(async () => write(await entriesOf(feed)))
  queue = written.catch(() => undefined)
  return written
}

async function entriesOf(feed: Feed): Promise<FeedEntry[]> {
  const entries: FeedEntry[] = []
  for (const article of feed.articles) {
    entries.push({ article, html: entryHtml(article, await textOfArticle(article), site) })
  }
  return entries
}
