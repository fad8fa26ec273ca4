import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import robotsParser from 'robots-parser'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { listFiles } from '../../src/system/files.ts'
import { elementsOf, headOf, leaves } from './html-elements.ts'
import { isRedirect, lastChange, missingFiles } from './read-site.ts'
import { archives, notPublished } from './two-archives.ts'
import { xmlFaults } from './xml.ts'

describe.each(archives)('%s', (_, site) => {
  const { content, dist, files, rows, url } = site
  // Pictures are published with their stories.
  const stories = listFiles(content).filter((file) => !file.endsWith('.png') && file !== 'names.txt')
  const sources = stories.filter((file) => !notPublished.get(site)?.includes(file))

  describe('data', () => {
    it('has a row for each source, with its digest', () => {
      expect(rows.map(({ file }) => file).sort()).toEqual(sources.toSorted())
      for (const row of rows) {
        const bytes = readFileSync(join(content, row.file))
        expect(row.sha256).toBe(hash('sha256', bytes))
        expect(readFileSync(join(dist, site.pathOf(row.text))).equals(bytes)).toBe(true)
      }
    })

    it('has the same rows year by year', () => {
      const ofYears = files.filter((file) => /^data\/\d{4}\.jsonl$/.test(file)).map((file) => site.read(file))
      expect(ofYears.join('')).toBe(site.read('data/articles.jsonl'))
    })

    it('has each complete story next to its page', () => {
      for (const row of rows) {
        expect(site.pathOf(row.json)).toBe(site.pathOf(row.url).replace(/\/$/, '.json'))
        expect(JSON.parse(site.read(site.pathOf(row.json)))).toMatchObject(row)
      }
    })

    it('has digests that sha256sum accepts in the content folder', () => {
      const sums = join(dist, 'data/SHA256SUMS')
      const checked = execFileSync('sha256sum', ['--check', '--strict', sums], { cwd: content })
      const pictures = listFiles(content).filter((file) => file.endsWith('.png')).length
      expect(checked.toString().match(/: OK$/gm)).toHaveLength(sources.length + pictures)
    })

    it('lists every page and nothing else', () => {
      const listed = site
        .read('data/urls.txt')
        .trimEnd()
        .split('\n')
        .map((address) => site.pathOf(address))
      const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html')
      expect(listed.map(fileOfPage).sort()).toEqual(pages.toSorted())
    })

    it('accounts for every file', () => {
      const receipt = z
        .object({
          filesIn: z.int(),
          published: z.int(),
          absent: z.array(z.object({ file: z.string().nullable() })),
        })
        .parse(JSON.parse(site.read('data/receipt.json')))
      expect(receipt.filesIn).toBe(stories.length)
      expect(receipt.published).toBe(rows.length)
      expect(receipt.published + receipt.absent.length).toBe(receipt.filesIn)
    })
  })

  describe('the sitemap', () => {
    const parts = site.sitemap('sitemap.xml')
    const listed = parts.flatMap(({ loc }) => site.sitemap(site.pathOf(loc)))

    it('lists every page once, in one file per year, and no redirect', () => {
      const pages = site.read('data/urls.txt').trimEnd().split('\n')
      const current = pages.filter((page) => !isRedirect(site.read(fileOfPage(site.pathOf(page)))))
      expect(listed.map(({ loc }) => loc).sort()).toEqual(current.toSorted())
      const years = new Set(rows.map(({ date }) => `sitemap-${date.slice(0, 4)}.xml`))
      expect(parts.map(({ loc }) => site.pathOf(loc)).sort()).toEqual([...years, 'sitemap-pages.xml'].sort())
    })

    it('gives the day on which each story last changed, according to its source', () => {
      const days = new Map(listed.map(({ loc, lastmod }) => [loc, lastmod]))
      for (const row of rows) expect(days.get(row.url), row.url).toBe(lastChange(row))
      for (const { loc, lastmod } of parts) {
        const latest = site
          .sitemap(site.pathOf(loc))
          .map((entry) => entry.lastmod ?? '')
          .sort()
          .at(-1)
        expect(lastmod, loc).toBe(latest)
      }
    })

    it('is named in robots.txt, which allows every page', () => {
      const robots = robotsParser(`${url}robots.txt`, site.read('robots.txt'))
      expect(robots.getSitemaps()).toEqual([`${url}sitemap.xml`])
      for (const { loc } of listed) expect(robots.isAllowed(loc, 'Googlebot')).toBe(true)
    })
  })

  it('llms.txt links to existing files', () => {
    const links = [...site.read('llms.txt').matchAll(/\]\((\S+)\)/g)].map(([, address]) => address ?? '')
    expect(links.length).toBeGreaterThan(5)
    for (const address of links) {
      const path = site.pathOf(address)
      expect(existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path)), address).toBe(true)
    }
  })

  describe('structured data', () => {
    it('is on every story, and agrees with its source', () => {
      for (const row of rows) {
        const story = site.linkedData(site.page(row.url)).find((node) => node['@type'] === 'NewsArticle')
        expect(story).toMatchObject({
          '@context': 'https://schema.org',
          headline: row.headline,
          datePublished: row.date,
          url: row.url,
          publisher: { '@type': 'Organization', name: 'Backfile' },
          license: 'https://creativecommons.org/licenses/by/4.0/',
        })
        const changed = lastChange(row)
        expect(story?.['dateModified']).toBe(changed === row.date ? undefined : changed)
        expect(story?.['inLanguage']).toBe(row.language ?? undefined)
        expect(story?.['author']).toEqual(row.byline === null ? undefined : { name: row.byline })
        expect(story?.['correction']).toEqual(
          row.corrections.length === 0
            ? undefined
            : row.corrections.map(({ date, text }) => ({
                '@type': 'CorrectionComment',
                text,
                datePublished: date,
              })),
        )
        expect(story?.['image'] !== undefined).toBe(row.picture !== null)
      }
    })

    it('has no empty or meaningless value', () => {
      for (const file of files.filter((name) => name.endsWith('.html'))) {
        for (const value of site.linkedData(site.read(file)).flatMap(leaves)) {
          expect(['', 'undefined', 'null', '[object Object]', 'NaN', null], file).not.toContain(value)
        }
      }
    })

    it('has breadcrumbs for each story, and the search action', () => {
      for (const row of rows) {
        const trail = site.linkedData(site.page(row.url)).find((node) => node['@type'] === 'BreadcrumbList')
        const items = z
          .array(z.object({ position: z.number(), item: z.url() }))
          .parse(trail?.['itemListElement'])
        expect(items.map(({ position }) => position)).toEqual(items.map((_item, index) => index + 1))
        for (const { item } of items)
          expect(existsSync(join(dist, site.pathOf(item), 'index.html')), item).toBe(true)
        expect(items.at(-1)?.item).toBe(row.url)
      }
      expect(site.linkedData(site.read('index.html'))).toMatchObject([
        { '@type': 'WebSite', potentialAction: { '@type': 'SearchAction' } },
      ])
    })
  })

  it('every XML file is well-formed', async () => {
    const documents = files.filter((file) => file.endsWith('.xml'))
    expect(documents.length).toBeGreaterThan(50)
    expect(await xmlFaults(documents.map((file) => [file, site.read(file)]))).toEqual([])
  })

  it('no page refers to a missing file', () => {
    expect(missingFiles(dist, url)).toEqual([])
  })

  it('every story leads to its day, which leads to it and offers it to citation managers', () => {
    for (const row of rows) {
      const story = elementsOf(site.page(row.url))
      const collection = story.find(({ attributes }) => attributes['rel'] === 'collection')
      const day = elementsOf(site.page(new URL(collection?.attributes['href'] ?? '', url).href))
      const items = day.filter(({ attributes }) => attributes['rel'] === 'item')
      expect(items.map(({ attributes }) => attributes['href'])).toContain(new URL(row.url).pathname)
      const coins = ({ attributes }: (typeof day)[number]) => attributes['class'] === 'Z3988'
      const offered = day.filter(coins).map(({ attributes }) => new URLSearchParams(attributes['title']))
      expect(offered.map((fields) => fields.get('rft.identifier'))).toContain(row.url)
      // They would outrank the metadata in its head.
      expect(story.filter(coins)).toEqual([])
    }
  })

  it('the head of every story has its address, picture and alternate formats', () => {
    for (const row of rows) {
      const head = headOf(site.page(row.url))
      expect(head.links).toContainEqual({ rel: 'canonical', href: row.canonical ?? row.url })
      const path = (address: string): string => new URL(address).pathname
      expect(head.links).toContainEqual({ rel: 'alternate', type: 'text/plain', href: path(row.text) })
      expect(head.links).toContainEqual({
        rel: 'alternate describedby',
        type: 'application/json',
        href: path(row.json),
      })
      for (const { type, href } of head.links.filter(({ rel }) => rel?.startsWith('alternate'))) {
        expect(existsSync(join(dist, site.pathOf(new URL(href ?? '', url).href))), `${type}: ${href}`).toBe(
          true,
        )
      }
      expect(head.properties).toMatchObject({
        'og:type': 'article',
        'og:url': row.url,
        'og:image:alt': row.picture?.alt ?? row.headline,
        'article:published_time': row.date,
        'twitter:card': 'summary_large_image',
      })
      const png = readFileSync(join(dist, site.pathOf(head.properties['og:image'] ?? '')))
      expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([
        head.properties['og:image:width'],
        head.properties['og:image:height'],
      ])
    }
  })
})

/** A former address such as `old.php` is a folder, which can be reached without a slash at the end. */
function fileOfPage(path: string): string {
  return /\.html?$/.test(path) ? path : join(path, 'index.html')
}
