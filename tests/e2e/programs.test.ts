import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import robotsParser from 'robots-parser'
import sanitizeHtml from 'sanitize-html'
import { describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { makeArchive } from '../bench/build/made-archive.ts'
import { listFiles } from '../../src/system/files.ts'
import { makeSite } from './build-site.ts'
import { oddStories } from './odd-stories.ts'
import { lastChange, missingFiles, ReadSite } from './read-site.ts'
import { xmlFaults } from './xml.ts'

const STORIES = 400
const ORIGIN = 'https://archive.example'

const generated = makeSite(oddStories)
makeArchive(generated.content, STORIES)
const { status, output } = generated.build({ environment: { BACKFILE_URL: `${ORIGIN}/base/` } })
if (status !== 0) throw new Error(output)

const odd = new ReadSite(generated.dist, generated.content, `${ORIGIN}/base/`)
const shipped = new ReadSite(inject('dist'), resolve('content'), inject('url'))
/** Sources that have no page of their own. */
const notPublished = new Map([
  [shipped, [] as readonly string[]],
  [odd, ['odd/draft.txt', 'odd/later.txt', 'odd/twin-1.txt']],
])

describe.each([
  ['the shipped archive', shipped],
  ['a generated archive with odd stories', odd],
])('%s', (_, site) => {
  const { content, dist, files, rows, url } = site
  // Pictures are published with their stories.
  const stories = listFiles(content).filter((file) => !file.endsWith('.png'))
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
      const pictures = listFiles(content).length - stories.length
      expect(checked.toString().match(/: OK$/gm)).toHaveLength(sources.length + pictures)
    })

    it('lists every page and nothing else', () => {
      const listed = site
        .read('data/urls.txt')
        .trimEnd()
        .split('\n')
        .map((address) => site.pathOf(address))
      const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html')
      // A former address such as `old.php` is a folder, which can be reached without a slash at the end.
      const pageOf = (path: string): string => (/\.html?$/.test(path) ? path : join(path, 'index.html'))
      expect(listed.map(pageOf).sort()).toEqual(pages.toSorted())
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

  describe('the sitemap', () => {
    const parts = site.sitemap('sitemap.xml')
    const listed = parts.flatMap(({ loc }) => site.sitemap(site.pathOf(loc)))

    it('lists every page once, in one file per year, and no redirect', () => {
      const former = rows.flatMap(({ aliases }) => aliases)
      const pages = site.read('data/urls.txt').trimEnd().split('\n')
      const current = pages.filter((page) => !former.includes(`/${site.pathOf(page)}`))
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

  it('the head of every story has its address, picture and alternate formats', () => {
    for (const row of rows) {
      const head = headOf(site.page(row.url))
      expect(head.links).toContainEqual({ rel: 'canonical', href: row.canonical ?? row.url })
      const path = (address: string): string => new URL(address).pathname
      expect(head.links).toContainEqual({ rel: 'alternate', type: 'text/plain', href: path(row.text) })
      expect(head.links).toContainEqual({ rel: 'alternate', type: 'application/json', href: path(row.json) })
      for (const { type, href } of head.links.filter(({ rel }) => rel === 'alternate')) {
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

describe('odd stories', () => {
  it('redirect from each former address to the story', () => {
    const { url, aliases } = odd.rowOf('odd/moved.txt')
    expect(aliases).toHaveLength(5)
    for (const alias of aliases) {
      const file = /\.html$/.test(alias) ? alias : `${alias}/index.html`
      const { links, refresh } = headOf(odd.read(file))
      expect(links).toContainEqual({ rel: 'canonical', href: url })
      expect(refresh).toBe(`0; url=${new URL(url).pathname}`)
      const rules = odd
        .read('_redirects')
        .split('\n')
        .map((line) => line.split(' '))
      const from = new URL(`/base${alias}`, ORIGIN)
      expect(rules).toContainEqual([from.pathname, new URL(url).pathname, '301'])
      expect(rules).toContainEqual([from.href, new URL(url).pathname, '301!'])
    }
  })

  it('show a correction on the page, in the list of corrections and in feeds', () => {
    const row = odd.rowOf('odd/mended.txt')
    const [correction] = row.corrections
    const text = correction?.text.replaceAll(/\s+/g, ' ') ?? ''
    expect(lastChange(row)).toBe('2020-02-03')
    for (const page of [odd.page(row.url), odd.read('corrections/index.html')]) {
      expect(wordsOf(page)).toContain(text)
    }
    const entry = parseAtomFeed(odd.read('2019/atom.xml')).entries?.find(({ id }) => id === row.id)
    expect(wordsOf(entry?.content?.value ?? '')).toContain(text)
    expect(wordsOf(odd.read('corrections/index.html'))).toContain('Ferry is painted')
  })

  it('are escaped where a feed reader expects HTML', () => {
    const row = odd.rowOf('odd/hostile-facts.txt')
    const feed = odd.files.find((file) => /^section\/r-d-.*rss\.xml$/.test(file)) ?? 'no feed of the section'
    const [item] = parseRssFeed(odd.read(feed)).items ?? []
    expect(item?.description).toContain('&lt;script&gt;')
    expect(wordsOf(item?.description ?? '')).toBe(row.summary)
  })

  it('become valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })
    const pages = odd.files.filter((file) =>
      /^(?:2019\/03\/.*|topic\/.*|about\/.*|corrections\/.*|old.*)\.html$/.test(file),
    )
    expect(pages.length).toBeGreaterThan(60)
    for (const file of pages) {
      const { results } = await validator.validateString(odd.read(file), file)
      expect(
        results.flatMap(({ messages }) => messages.map(({ message }) => message)),
        file,
      ).toEqual([])
    }
  })

  it('never become markup', () => {
    const row = odd.rowOf('odd/hostile.txt')
    expect(row.headline).toContain('</script><script>alert(1)</script> ]]> <!--')
    for (const file of odd.files.filter((name) => name.endsWith('.html'))) {
      for (const { tag, attributes } of elementsOf(odd.read(file))) {
        const isProgram =
          tag === 'script' && !/^(?:application\/ld\+json|speculationrules)$/.test(attributes['type'] ?? '')
        if (isProgram) expect(attributes['src'], file).toMatch(/^\/base\/_astro\//)
        expect(tag, file).not.toBe('b')
        expect(
          Object.keys(attributes).filter((name) => name.startsWith('on')),
          file,
        ).toEqual([])
        expect(attributes['href'] ?? '', file).not.toMatch(/^javascript:/i)
      }
    }
  })
})

/** The text without characters that XML forbids. */
function forXml(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
}

/** The text of HTML, without tags, on one line. */
function wordsOf(html: string): string {
  const names: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
  return sanitizeHtml(html, { allowedTags: [] })
    .replaceAll(/&(?:amp|lt|gt|quot);/g, (name) => names[name] ?? name)
    .replaceAll(/\s+/g, ' ')
}

interface Head {
  readonly links: Record<string, string>[]
  readonly properties: Record<string, string>
  readonly refresh: string | undefined
}

/** The links and metadata in the head of a page. */
function headOf(page: string): Head {
  const elements = elementsOf(page)
  const metas = elements.filter(({ tag }) => tag === 'meta').map(({ attributes }) => attributes)
  return {
    links: elements.filter(({ tag }) => tag === 'link').map(({ attributes }) => attributes),
    properties: Object.fromEntries(
      metas.map(({ property, name, content = '' }) => [property ?? name ?? '', content]),
    ),
    refresh: metas.find((attributes) => attributes['http-equiv'] === 'refresh')?.['content'],
  }
}

/** Every element of a page, as an HTML parser sees it. */
function elementsOf(page: string): { tag: string; attributes: Record<string, string> }[] {
  const found: { tag: string; attributes: Record<string, string> }[] = []
  sanitizeHtml(page, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    transformTags: {
      '*': (tagName, attribs) => {
        found.push({ tag: tagName, attributes: attribs })
        return { tagName, attribs }
      },
    },
  })
  return found
}

/** Every primitive value inside a value. */
function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value]
}
