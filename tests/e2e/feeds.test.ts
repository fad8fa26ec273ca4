import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { forXml, wordsOf } from './html-elements.ts'
import { lastChange } from './read-site.ts'
import { archives } from './two-archives.ts'

describe.each(archives)('%s', (_, site) => {
  const { files, rows, url } = site

  describe('feeds', () => {
    it('can all be parsed, and contain the stories they should', () => {
      const atoms = files.filter((file) => file.endsWith('atom.xml'))
      expect(atoms.length).toBeGreaterThan(25)
      for (const file of atoms) {
        const feed = parseAtomFeed(site.read(file))
        expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(url + file)
        expect(feed.entries?.length, file).toBeGreaterThan(0)
        const ids = feed.entries?.map(({ id }) => id)
        expect(new Set(ids).size, file).toBe(ids?.length)
        for (const entry of feed.entries ?? []) {
          const row = rows.find(({ id }) => id === entry.id)
          if (!row) throw new Error(`${file} has an entry that no row has: ${entry.id}`)
          expect(entry).toMatchObject({
            title: { value: forXml(row.headline) },
            published: `${row.date}T00:00:00Z`,
            updated: `${lastChange(row)}T00:00:00Z`,
          })
          expect(entry.authors?.map(({ name }) => name)).toEqual(
            row.byline === null ? undefined : [row.byline],
          )
          expect(entry.links?.[0]?.href).toBe(row.url)
        }
      }
    })

    it('contain each story in full', () => {
      const body = z.object({
        body: z.union([
          z.object({ blocks: z.array(z.object({ text: z.string().optional() })) }),
          z.object({ markdown: z.string() }).transform(() => ({ blocks: [] })),
        ]),
      })
      for (const file of files.filter((name) => /^\d{4}\/atom\.xml$/.test(name))) {
        for (const entry of parseAtomFeed(site.read(file)).entries ?? []) {
          const row = rows.find(({ id }) => id === entry.id)
          const { blocks } = body.parse(JSON.parse(site.read(site.pathOf(row?.json ?? '')))).body
          const words = wordsOf(entry.content?.value ?? '')
          for (const { text = '' } of blocks) expect(words, row?.file).toContain(text.replaceAll(/\s+/g, ' '))
        }
      }
    })

    it('have the same stories in the same order in each format', () => {
      for (const file of files.filter((name) => name.endsWith('rss.xml'))) {
        const folder = file.slice(0, -'rss.xml'.length)
        const ofRss = parseRssFeed(site.read(file)).items ?? []
        const ofAtom = parseAtomFeed(site.read(`${folder}atom.xml`)).entries ?? []
        const ofJson = parseJsonFeed(site.read(`${folder}feed.json`)).items ?? []
        const ids = ofRss.map(({ guid }) => guid?.value)
        expect(ofAtom.map(({ id }) => id)).toEqual(ids)
        expect(ofJson.map(({ id }) => id)).toEqual(ids)
        const texts = ofRss.map(({ content: text }) => text?.encoded ?? '')
        expect(ofAtom.map(({ content: text }) => text?.value ?? '')).toEqual(texts)
        expect(ofJson.map((item) => forXml(item.content_html ?? ''))).toEqual(texts)
      }
    })

    it('conform to RSS 2.0 and JSON Feed 1.1', () => {
      for (const file of files.filter((name) => name.endsWith('rss.xml'))) {
        const { title, description, link, items } = parseRssFeed(site.read(file))
        expect([title, description, link].every(Boolean), file).toBe(true)
        for (const item of items ?? []) {
          expect(item.guid?.isPermaLink).toBe(false)
          expect(item.pubDate).toMatch(/^\w{3}, \d\d \w{3} \d{4} 00:00:00 GMT$/)
        }
      }
      for (const file of files.filter((name) => name.endsWith('feed.json'))) {
        const feed: unknown = JSON.parse(site.read(file))
        expect(feed, file).toMatchObject({
          version: 'https://jsonfeed.org/version/1.1',
          feed_url: url + file,
          home_page_url: url + file.replace('feed.json', ''),
        })
      }
    })

    it('of a section or topic contain its stories and no others', () => {
      for (const kind of ['section', 'topic'] as const) {
        for (const file of files.filter((name) => name.startsWith(`${kind}/`) && name.endsWith('atom.xml'))) {
          const { title, entries = [] } = parseAtomFeed(site.read(file))
          const name = title?.value?.replace('Backfile: ', '')
          const holding = rows.filter((row) =>
            forXml((kind === 'section' ? [row.section] : row.topics).join('\n'))
              .split('\n')
              .includes(name ?? ''),
          )
          const newest = holding.slice(-50).map(({ id }) => id)
          expect(
            entries.map(({ id }) => id),
            file,
          ).toEqual(newest.reverse())
        }
      }
    })

    it('lead to every story of the archive, year by year (RFC 5005)', () => {
      const found = new Set<string | undefined>()
      let next: string | undefined = `${url}atom.xml`
      while (next !== undefined) {
        const text = site.read(site.pathOf(next))
        const feed: ReturnType<typeof parseAtomFeed> = parseAtomFeed(text)
        for (const entry of feed.entries ?? []) found.add(entry.id)
        const isArchive = next !== `${url}atom.xml`
        expect(text.includes('<fh:archive/>'), next).toBe(isArchive)
        expect(feed.links?.find(({ rel }) => rel === 'current')?.href).toBe(
          isArchive ? `${url}atom.xml` : undefined,
        )
        next = feed.links?.find(({ rel }) => rel === 'prev-archive')?.href
      }
      expect(found).toEqual(new Set(rows.map(({ id }) => id)))
    })
  })
})
