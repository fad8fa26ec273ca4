import type { PublishedArticle } from '../../archive/archive.ts'
import { lastChange } from '../../archive/last-change.ts'
import { shownPicture } from '../../archive/shown-picture.ts'
import { rfc3339 } from '../../core/calendar-day.ts'
import { absolute, paths } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'
import { categoriesOf, type Feed, type FeedEntry } from './feed.ts'
import { feedId } from './ids.ts'
import { feedTitle } from './words.ts'

/** The feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: Feed, entries: readonly FeedEntry[], site: Site): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(feed, site),
    home_page_url: absolute(site, feed.listing),
    feed_url: absolute(site, paths.feed(feed.listing, 'json')),
    description: site.tagline || undefined,
    favicon: absolute(site, paths.icon()),
    authors: [{ name: site.publisher }],
    language: site.language,
    items: entries.map(({ article, html }) => ({
      id: feedId(site, article.file),
      url: absolute(site, article.path),
      title: article.headline,
      summary: article.summary,
      content_html: html,
      image: imageOf(article, site),
      date_published: rfc3339(article.date),
      date_modified: rfc3339(lastChange(article)),
      authors: article.byline === undefined ? undefined : [{ name: article.byline }],
      tags: categoriesOf(article),
      language: article.language,
    })),
  })
}

function imageOf(article: PublishedArticle, site: Site): string | undefined {
  const picture = shownPicture(article)
  return picture && absolute(site, picture.address)
}
