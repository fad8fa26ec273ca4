import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { listFiles } from '../../src/build/files.ts'

const dist = inject('dist')
const url = inject('url')
const files = listFiles(dist)
const sources = readdirSync('content')

const rowSchema = z.object({
  id: z.string(),
  url: z.string(),
  date: z.string(),
  headline: z.string(),
  byline: z.string().nullable(),
  section: z.string().nullable(),
  topics: z.array(z.string()),
  file: z.string(),
  sha256: z.string(),
  text: z.string(),
  json: z.string(),
})
const rows = read('data/articles.jsonl')
  .trimEnd()
  .split('\n')
  .map((line) => rowSchema.parse(JSON.parse(line)))

describe('data', () => {
  it('has a row for each source, with its digest', () => {
    expect(rows.map(({ file }) => file).sort()).toEqual(sources.toSorted())
    for (const row of rows) {
      const bytes = readFileSync(join('content', row.file))
      expect(row.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
      expect(readFileSync(join(dist, pathOf(row.text))).equals(bytes)).toBe(true)
    }
  })

  it('has the same rows year by year', () => {
    const ofYears = files.filter((file) => /^data\/\d{4}\.jsonl$/.test(file)).map(read)
    expect(ofYears.join('')).toBe(read('data/articles.jsonl'))
  })

  it('has each story whole beside its page', () => {
    for (const row of rows) expect(JSON.parse(read(pathOf(row.json)))).toMatchObject(row)
  })

  it('has digests that sha256sum accepts in the content folder', () => {
    const checked = execFileSync('sha256sum', ['--check', '--strict', join(dist, 'data/SHA256SUMS')], {
      cwd: 'content',
    })
    expect(checked.toString().match(/: OK$/gm)).toHaveLength(sources.length)
  })

  it('lists every page, and nothing that is none', () => {
    const listed = read('data/urls.txt').trimEnd().split('\n')
    const pages = files
      .filter((file) => file.endsWith('index.html'))
      .map((file) => url + file.replace(/index\.html$/, ''))
    expect(listed.toSorted()).toEqual(pages.toSorted())
  })
})

describe('feeds', () => {
  it('can each be read, and hold the stories they are of', () => {
    const atoms = files.filter((file) => file.endsWith('atom.xml'))
    expect(atoms.length).toBeGreaterThan(50)
    for (const file of atoms) {
      const feed = parseAtomFeed(read(file))
      expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(url + file)
      expect(feed.entries?.length, file).toBeGreaterThan(0)
      for (const entry of feed.entries ?? []) {
        const row = rows.find(({ id }) => id === entry.id)
        expect(entry).toMatchObject({ title: { value: row?.headline }, published: `${row?.date}T00:00:00Z` })
        expect(entry.links?.[0]?.href).toBe(row?.url)
        expect(entry.content?.value?.length).toBeGreaterThan(200)
      }
    }
  })

  it('have the same stories in the same order in each format', () => {
    for (const file of files.filter((name) => name.endsWith('rss.xml'))) {
      const folder = file.slice(0, -'rss.xml'.length)
      const ofRss = parseRssFeed(read(file)).items?.map((item) => item.guid?.value)
      expect(parseAtomFeed(read(`${folder}atom.xml`)).entries?.map(({ id }) => id)).toEqual(ofRss)
      expect(parseJsonFeed(read(`${folder}feed.json`)).items?.map(({ id }) => id)).toEqual(ofRss)
    }
  })

  it('lead to every story of the archive, year by year', () => {
    const found = new Set<string | undefined>()
    let next: string | undefined = `${url}atom.xml`
    while (next !== undefined) {
      const feed: ReturnType<typeof parseAtomFeed> = parseAtomFeed(read(pathOf(next)))
      for (const entry of feed.entries ?? []) found.add(entry.id)
      next = feed.links?.find(({ rel }) => rel === 'prev-archive')?.href
    }
    expect(found).toEqual(new Set(rows.map(({ id }) => id)))
  })
})

describe('the sitemap', () => {
  it('lists every page of data/urls.txt once', () => {
    const listed = locations('sitemap.xml').flatMap((part) => locations(pathOf(part)))
    expect(listed.toSorted()).toEqual(read('data/urls.txt').trimEnd().split('\n'))
  })
})

describe('structured data', () => {
  it('is on every story, and says what the source says', () => {
    for (const row of rows) {
      const story = linkedData(`${pathOf(row.url)}index.html`).find((node) => node['@type'] === 'NewsArticle')
      expect(story).toMatchObject({ headline: row.headline, datePublished: row.date, url: row.url })
      expect(story?.['author']).toEqual(row.byline === null ? undefined : { name: row.byline })
      expect(story).not.toHaveProperty('image')
    }
  })

  it('never says undefined or null', () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      expect(JSON.stringify(linkedData(file)), file).not.toMatch(/undefined|null|\[object/)
    }
  })

  it('shows the way to a story, and how to search', () => {
    const [row] = rows
    const trail = linkedData(`${pathOf(row?.url ?? '')}index.html`).find(
      (node) => node['@type'] === 'BreadcrumbList',
    )
    const items = z
      .array(z.object({ position: z.number(), item: z.string() }))
      .parse(trail?.['itemListElement'])
    expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1))
    for (const { item } of items) expect(existsSync(join(dist, pathOf(item), 'index.html')), item).toBe(true)
    expect(linkedData('index.html')).toMatchObject([
      { '@type': 'WebSite', potentialAction: { '@type': 'SearchAction' } },
    ])
  })
})

it('every XML file is well-formed', () => {
  const documents = files.filter((file) => file.endsWith('.xml'))
  expect(documents.length).toBeGreaterThan(100)
  for (const file of documents) expect(XMLValidator.validate(read(file)), file).toBe(true)
})

it('every story has the picture its page names', () => {
  for (const row of rows) {
    const [, image] =
      /<meta property="og:image" content="([^"]+)"/.exec(read(`${pathOf(row.url)}index.html`)) ?? []
    const png = readFileSync(join(dist, pathOf(image ?? '')))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([600, 315])
  }
})

function read(file: string): string {
  return readFileSync(join(dist, file), 'utf8')
}

function pathOf(address: string): string {
  expect(address.startsWith(url), address).toBe(true)
  return decodeURIComponent(address.slice(url.length))
}

function locations(file: string): string[] {
  const parsed: unknown = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' }).parse(
    read(file),
  )
  const entries = z.array(z.object({ loc: z.string() }))
  const { urlset, sitemapindex } = z
    .object({
      urlset: z.object({ url: entries }).optional(),
      sitemapindex: z.object({ sitemap: entries }).optional(),
    })
    .parse(parsed)
  return (urlset?.url ?? sitemapindex?.sitemap ?? []).map(({ loc }) => loc)
}

/** Every JSON-LD block of a page. */
function linkedData(file: string): Record<string, unknown>[] {
  return [...read(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) =>
    z.record(z.string(), z.unknown()).parse(JSON.parse(json ?? '')),
  )
}
