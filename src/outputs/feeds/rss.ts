import { lastChangeOfAll } from '../../archive/last-change.ts'
import { shownPicture } from '../../archive/shown-picture.ts'
import { rfc822 } from '../../core/calendar-day.ts'
import { absolute, paths } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'
import { element, escapeMarkup, xmlDocument, type XmlElement } from '../xml.ts'
import { categoriesOf, type Feed, type FeedEntry } from './feed.ts'
import { feedId } from './ids.ts'
import { feedTitle, rightsOf } from './words.ts'

/** The feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with the full text in `content:encoded`. */
export function rss(feed: Feed, entries: readonly FeedEntry[], site: Site): string {
  const changed = lastChangeOfAll(feed.articles)
  const rights = rightsOf(site)
  return xmlDocument(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element(
        'channel',
        {},
        element('title', {}, feedTitle(feed, site)),
        element('link', {}, absolute(site, feed.listing)),
        // RSS requires a description, even without a tagline.
        element('description', {}, site.tagline || feedTitle(feed, site)),
        element('language', {}, site.language),
        rights && element('copyright', {}, rights),
        changed && element('lastBuildDate', {}, rfc822(changed)),
        element('atom:link', {
          rel: 'self',
          type: 'application/rss+xml',
          href: absolute(site, paths.feed(feed.listing, 'rss')),
        }),
        ...entries.map((entry) => rssItem(entry, site)),
      ),
    ),
  )
}

function rssItem({ article, html }: FeedEntry, site: Site): XmlElement {
  const picture = shownPicture(article)
  return element(
    'item',
    {},
    element('title', {}, article.headline),
    element('link', {}, absolute(site, article.path)),
    element('guid', { isPermaLink: 'false' }, feedId(site, article.file)),
    element('pubDate', {}, rfc822(article.date)),
    // Not `author`, which must be an email address.
    article.byline === undefined ? undefined : element('dc:creator', {}, article.byline),
    ...categoriesOf(article).map((category) => element('category', {}, category)),
    picture &&
      element('enclosure', {
        url: absolute(site, picture.address),
        length: String(picture.bytes),
        type: picture.type,
      }),
    // Escaped twice: feed readers parse a description as HTML.
    element('description', {}, escapeMarkup(article.summary ?? article.excerpt)),
    element('content:encoded', {}, html),
  )
}
