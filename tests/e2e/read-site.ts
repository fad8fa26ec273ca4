import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { expect } from 'vitest'
import { z } from 'zod'
import { listFiles } from '../../src/system/files.ts'

const rowSchema = z.object({
  id: z.string(),
  url: z.url(),
  date: z.iso.date(),
  headline: z.string(),
  language: z.string().nullable(),
  byline: z.string().nullable(),
  section: z.string().nullable(),
  topics: z.array(z.string()),
  summary: z.string().nullable(),
  updated: z.iso.date().nullable(),
  corrections: z.array(z.object({ date: z.iso.date(), text: z.string() })),
  picture: z.object({ url: z.url(), alt: z.string().nullable() }).nullable(),
  canonical: z.string().nullable(),
  aliases: z.array(z.string()),
  file: z.string(),
  sha256: z.string(),
  text: z.url(),
  json: z.url(),
})
type Row = z.infer<typeof rowSchema>

const entries = z.array(z.object({ loc: z.url(), lastmod: z.iso.date().optional() }))
const sitemapSchema = z.object({
  urlset: z.object({ url: entries }).optional(),
  sitemapindex: z.object({ sitemap: entries }).optional(),
})

/** A built site as other programs see it. Nothing here depends on how it is built. */
export class ReadSite {
  /** The path of every file in `dist`. */
  readonly files: readonly string[]
  /** The rows of `data/articles.jsonl`. */
  readonly rows: readonly Row[]

  readonly dist: string
  readonly content: string
  /** Its address, including the base path. */
  readonly url: string

  constructor(dist: string, content: string, url: string) {
    this.dist = dist
    this.content = content
    this.url = url
    this.files = listFiles(dist)
    this.rows = this.read('data/articles.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => rowSchema.parse(JSON.parse(line)))
  }

  read(file: string): string {
    return readFileSync(join(this.dist, file), 'utf8')
  }

  /** The path in `dist` of an address, which must belong to the site. */
  pathOf(address: string): string {
    expect(address.startsWith(this.url), address).toBe(true)
    return decodeURIComponent(address.slice(this.url.length))
  }

  /** The row of the story of this source. */
  rowOf(file: string): Row {
    const found = this.rows.find((row) => row.file === file)
    if (!found) throw new Error(`${file} has no row`)
    return found
  }

  /** The page at an address. */
  page(address: string): string {
    return this.read(`${this.pathOf(address)}index.html`)
  }

  /** Every JSON-LD block of a page. */
  linkedData(page: string): Record<string, unknown>[] {
    return [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) =>
      z.record(z.string(), z.unknown()).parse(JSON.parse(json ?? '')),
    )
  }

  /** The entries of a sitemap or sitemap index. */
  sitemap(file: string): z.infer<typeof entries> {
    const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' })
    const { urlset, sitemapindex } = sitemapSchema.parse(parser.parse(this.read(file)))
    return urlset?.url ?? sitemapindex?.sitemap ?? []
  }
}

/** Whether a page only leads to another address. */
export function isRedirect(html: string): boolean {
  return html.includes('<meta http-equiv="refresh"')
}

/** The last day on which a story changed, according to its row. */
export function lastChange({ date, updated, corrections }: Row): string {
  return [date, updated ?? date, ...corrections.map((correction) => correction.date)].sort().at(-1) ?? date
}

/** Every reference from a page to a missing file of the site, as `page → address`. */
export function missingFiles(dist: string, url: string): string[] {
  const files = new Set(listFiles(dist))
  const { origin, pathname: base } = new URL(url)
  return [...files]
    .filter((file) => file.endsWith('.html'))
    .flatMap((page) => {
      const html = readFileSync(join(dist, page), 'utf8')
      const addresses = [...html.matchAll(/\s(?:href|src|content)="((?:https?:\/)?\/[^"\s]*)"/g)]
      return addresses.flatMap(([, written = '']) => {
        const address = new URL(written.replaceAll('&amp;', '&'), url)
        if (address.origin !== origin || !address.pathname.startsWith(base)) return []
        const path = decodeURIComponent(address.pathname.slice(base.length))
        const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
        return files.has(file) ? [] : `${page} → ${written}`
      })
    })
}
