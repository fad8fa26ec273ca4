import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { atom } from '../../src/outputs/feeds/atom.ts'
import { yearSpans } from '../../src/archive/spans.ts'
import { subscriptionFeeds, yearFeed, type Feed, type FeedEntry } from '../../src/outputs/feeds/feed.ts'
import { jsonFeed } from '../../src/outputs/feeds/json-feed.ts'
import { rss } from '../../src/outputs/feeds/rss.ts'
import { day } from '../day.ts'
import { archiveOf, article, articlesOfYear, picture, siteWith } from './sample.ts'

const site = siteWith()
const sixtyStories = articlesOfYear(2024, 60)
const detailed = article({
  headline: 'Fish & <chips> “rise”',
  byline: 'Jane Doe',
  section: 'Trade',
  topics: ['Food', 'Prices'],
  summary: 'Prices & more.',
  updated: day('2025-06-01'),
  language: 'en-GB',
})

describe('the feed of the whole archive', () => {
  it('has the 50 newest stories, newest first', () => {
    const feed = wholeFeed(archiveOf(...sixtyStories))
    const parsed = parseAtomFeed(atom(feed, entriesOf(feed), site))
    expect(parsed.entries).toHaveLength(50)
    expect(parsed.entries?.[0]?.title?.value).toBe('Report of 2024-02-29')
    expect(parsed.entries?.[49]?.title?.value).toBe('Report of 2024-01-11')
  })

  it('has the same story in all three formats', () => {
    const feed = wholeFeed(archiveOf(detailed))
    const entries = entriesOf(feed)
    const atomEntry = parseAtomFeed(atom(feed, entries, site)).entries?.[0]
    const rssItem = parseRssFeed(rss(feed, entries, site)).items?.[0]
    const jsonItem = parseJsonFeed(jsonFeed(feed, entries, site)).items?.[0]
    const url = 'https://harbour.example/archive/2025/05/13/fish-chips-rise/'
    expect(atomEntry).toMatchObject({
      title: { value: 'Fish & <chips> “rise”' },
      published: '2025-05-13T00:00:00Z',
      updated: '2025-06-01T00:00:00Z',
      authors: [{ name: 'Jane Doe' }],
      categories: [{ term: 'Trade' }, { term: 'Food' }, { term: 'Prices' }],
      links: [{ rel: 'alternate', href: url }],
      summary: { value: 'Prices & more.' },
      content: { type: 'html', value: '<p>A &amp; b</p>' },
    })
    expect(rssItem).toMatchObject({
      title: 'Fish & <chips> “rise”',
      pubDate: 'Tue, 13 May 2025 00:00:00 GMT',
      dc: { creators: ['Jane Doe'] },
      categories: [{ name: 'Trade' }, { name: 'Food' }, { name: 'Prices' }],
      link: url,
      description: 'Prices &amp; more.',
      content: { encoded: '<p>A &amp; b</p>' },
      guid: { value: atomEntry?.id, isPermaLink: false },
    })
    expect(jsonItem).toMatchObject({
      id: atomEntry?.id,
      url,
      title: 'Fish & <chips> “rise”',
      date_published: '2025-05-13T00:00:00Z',
      date_modified: '2025-06-01T00:00:00Z',
      tags: ['Trade', 'Food', 'Prices'],
      authors: [{ name: 'Jane Doe' }],
      content_html: '<p>A &amp; b</p>',
    })
  })

  it('states the rights and the licence', () => {
    const feed = wholeFeed(archiveOf(detailed))
    const rightsIn = (settings: Parameters<typeof siteWith>[0]) => {
      const where = siteWith(settings)
      const entries = entriesOf(feed)
      return [
        parseAtomFeed(atom(feed, entries, where)).rights?.value,
        parseRssFeed(rss(feed, entries, where)).copyright,
      ]
    }
    const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
    expect(rightsIn({})).toEqual([undefined, undefined])
    expect(rightsIn({ licence })).toEqual(['The Harbour, CC BY 4.0', 'The Harbour, CC BY 4.0'])
    expect(rightsIn({ rights: '© The Harbour' })).toEqual(['© The Harbour', '© The Harbour'])
  })

  it('includes the picture in the element that each format has for it', () => {
    const feed = wholeFeed(archiveOf(article({ picture: picture() })))
    const entries = entriesOf(feed)
    const url = 'https://harbour.example/archive/2025/05/13/harbour-fire-is-out/bbbbbbbbbbbbbbbb.jpg'
    expect(parseAtomFeed(atom(feed, entries, site)).entries?.[0]?.links?.[1]).toEqual({
      rel: 'enclosure',
      type: 'image/jpeg',
      length: 90_000,
      href: url,
    })
    expect(parseRssFeed(rss(feed, entries, site)).items?.[0]?.enclosures).toEqual([
      { url, length: 90_000, type: 'image/jpeg' },
    ])
    expect(parseJsonFeed(jsonFeed(feed, entries, site)).items?.[0]?.image).toBe(url)
  })

  it('names no author for a story without a byline', () => {
    const feed = wholeFeed(archiveOf(article()))
    const entries = entriesOf(feed)
    expect(parseAtomFeed(atom(feed, entries, site)).entries?.[0]?.authors).toBeUndefined()
    expect(parseRssFeed(rss(feed, entries, site)).items?.[0]?.dc).toBeUndefined()
    expect(parseJsonFeed(jsonFeed(feed, entries, site)).items?.[0]?.authors).toBeUndefined()
  })

  it('is valid for an empty archive', () => {
    const feed = wholeFeed(archiveOf())
    expect(parseAtomFeed(atom(feed, [], site)).title?.value).toBe('The Harbour Archive')
    expect(parseRssFeed(rss(feed, [], site)).title).toBe('The Harbour Archive')
    expect(parseJsonFeed(jsonFeed(feed, [], site)).items).toBeUndefined()
  })

  it('is valid whatever a story contains', () => {
    const parser = new XMLParser({ parseTagValue: false, trimValues: false })
    const markup = fc.constantFrom('<', '>', '&', '"', "'", ']]>', '<!--', '&amp;', '\0', '\ufffe')
    const character = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })
    // Stories have no carriage returns, and this parser would not decode the escaped ones.
    const anything = fc.string({ unit: fc.oneof(markup, character) }).filter((text) => !text.includes('\r'))
    fc.assert(
      fc.property(anything, anything, (headline, html) => {
        const feed = wholeFeed(archiveOf(article({ headline })))
        const entries = feed.articles.map((each) => ({ article: each, html }))
        // https://www.w3.org/TR/xml/#charsets
        const title = headline.replaceAll(
          /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
          '',
        )
        expect(parser.parse(atom(feed, entries, site))).toMatchObject({ feed: { entry: { title } } })
        expect(parser.parse(rss(feed, entries, site))).toMatchObject({
          rss: { channel: { item: { title } } },
        })
        expect(JSON.parse(jsonFeed(feed, entries, site))).toMatchObject({ items: [{ title: headline }] })
      }),
    )
  })
})

describe('ids', () => {
  const idOf = (overrides: Parameters<typeof article>[0], where = site): string | undefined => {
    const feed = wholeFeed(archiveOf(article(overrides)))
    return parseAtomFeed(atom(feed, entriesOf(feed), where)).entries?.[0]?.id
  }

  it('are name-based UUIDs', () => {
    // Computed independently: python3 -c "import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL, 'https://harbour.example/archive/story.txt'))"
    expect(idOf({})).toBe('urn:uuid:5c140587-a014-5628-b452-315ec37991b7')
  })

  it('survive changes to the headline, the date and the text', () => {
    expect(idOf({ headline: 'Another', date: day('2001-01-01'), sha256: 'b'.repeat(64) })).toBe(idOf({}))
  })

  it('survive a build for another address, and a move that declares the former address', () => {
    expect(idOf({}, siteWith({}, { url: 'http://localhost:4321/' }))).toBe(idOf({}))
    const moved = siteWith({ url: 'https://new.example/', identity: 'https://harbour.example/archive/' })
    expect(idOf({}, moved)).toBe(idOf({}))
  })

  it('differ between stories, and between archives', () => {
    expect(idOf({ file: 'other.txt' })).not.toBe(idOf({}))
    expect(idOf({}, siteWith({ url: 'https://other.example/' }))).not.toBe(idOf({}))
  })
})

describe('the archive documents (RFC 5005)', () => {
  const archive = archiveOf(
    ...articlesOfYear(1999, 70),
    ...articlesOfYear(2001, 3),
    ...articlesOfYear(2024, 60),
  )
  const documents = new Map(
    [wholeFeed(archive), ...yearSpans(archive).map(yearFeed)].map((feed) => [
      `https://harbour.example/archive/${feed.listing}atom.xml`,
      atom(feed, entriesOf(feed), site),
    ]),
  )

  it('lead a client from the current feed to every story', () => {
    const found = new Set<string>()
    let next: string | undefined = 'https://harbour.example/archive/atom.xml'
    let ids = new Set<string | undefined>()
    while (next !== undefined) {
      const parsed: ReturnType<typeof parseAtomFeed> = parseAtomFeed(
        documents.get(next) ?? `no document at ${next}`,
      )
      for (const entry of parsed.entries ?? []) found.add(entry.id ?? '')
      ids = ids.add(parsed.id)
      next = parsed.links?.find((link) => link.rel === 'prev-archive')?.href
    }
    expect(found.size).toBe(133)
    expect(ids.size).toBe(1)
  })

  it('link back to the current feed', () => {
    const of2001 = parseAtomFeed(documents.get('https://harbour.example/archive/2001/atom.xml') ?? '')
    expect(Object.fromEntries(of2001.links?.map((link) => [link.rel, link.href]) ?? [])).toMatchObject({
      self: 'https://harbour.example/archive/2001/atom.xml',
      current: 'https://harbour.example/archive/atom.xml',
      'prev-archive': 'https://harbour.example/archive/1999/atom.xml',
      'next-archive': 'https://harbour.example/archive/2024/atom.xml',
    })
    expect(documents.get('https://harbour.example/archive/2001/atom.xml')).toContain('<fh:archive/>')
  })
})

function wholeFeed(archive: Archive): Feed {
  const [feed] = subscriptionFeeds(archive, 'atom')
  if (!feed) throw new Error('no feed of the whole archive')
  return feed
}

function entriesOf(feed: Feed): FeedEntry[] {
  return feed.articles.map((each) => ({ article: each, html: '<p>A &amp; b</p>' }))
}
