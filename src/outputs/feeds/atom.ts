import { lastChange, lastChangeOfAll } from '../../archive/last-change.ts'
import { shownPicture } from '../../archive/shown-picture.ts'
import { rfc3339 } from '../../core/calendar-day.ts'
import { absolute, paths } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'
import { element, xmlDocument, type XmlElement } from '../xml.ts'
import { categoriesOf, type Feed, type FeedEntry } from './feed.ts'
import { feedId } from './ids.ts'
import { EMPTY_SINCE, feedTitle, rightsOf } from './words.ts'

/** The feed as Atom (RFC 4287), with links to the feeds of other years (RFC 5005). */
export function atom(feed: Feed, entries: readonly FeedEntry[], site: Site): string {
  const feedUrl = (listing: string): string => absolute(site, paths.feed(listing, 'atom'))
  const changed = lastChangeOfAll(feed.articles)
  const rights = rightsOf(site)
  return xmlDocument(
    element(
      'feed',
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:fh': feed.isArchive ? 'http://purl.org/syndication/history/1.0' : undefined,
        'xml:lang': site.language,
      },
      // RFC 5005: the years and the current feed are documents of one logical feed, so they share its id.
      element('id', {}, feedId(site, paths.feed(feed.isArchive ? paths.front() : feed.listing, 'atom'))),
      element('title', {}, feedTitle(feed, site)),
      site.tagline === '' ? undefined : element('subtitle', {}, site.tagline),
      element('icon', {}, absolute(site, paths.icon())),
      element('updated', {}, changed ? rfc3339(changed) : EMPTY_SINCE),
      element('author', {}, element('name', {}, site.publisher)),
      link('self', feedUrl(feed.listing), 'application/atom+xml'),
      link('alternate', absolute(site, feed.listing), 'text/html'),
      site.licence && link('license', site.licence.url),
      rights && element('rights', {}, rights),
      feed.isArchive ? element('fh:archive') : undefined,
      feed.isArchive ? link('current', feedUrl(paths.front())) : undefined,
      feed.older === undefined ? undefined : link('prev-archive', feedUrl(feed.older)),
      feed.newer === undefined ? undefined : link('next-archive', feedUrl(feed.newer)),
      ...entries.map((entry) => atomEntry(entry, site)),
    ),
  )
}

function atomEntry({ article, html }: FeedEntry, site: Site): XmlElement {
  const picture = shownPicture(article)
  return element(
    'entry',
    { 'xml:lang': article.language },
    element('id', {}, feedId(site, article.file)),
    element('title', {}, article.headline),
    link('alternate', absolute(site, article.path), 'text/html'),
    picture &&
      element('link', {
        rel: 'enclosure',
        type: picture.type,
        length: String(picture.bytes),
        href: absolute(site, picture.address),
      }),
    element('published', {}, rfc3339(article.date)),
    element('updated', {}, rfc3339(lastChange(article))),
    article.byline === undefined ? undefined : element('author', {}, element('name', {}, article.byline)),
    ...categoriesOf(article).map((term) => element('category', { term })),
    article.summary === undefined ? undefined : element('summary', {}, article.summary),
    element('content', { type: 'html' }, html),
  )
}

function link(rel: string, href: string, type?: string): XmlElement {
  return element('link', { rel, type, href })
}
