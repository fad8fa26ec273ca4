import type { Address, Addresses } from '../archive/addresses.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import { chunk } from '../core/chunk.ts'
import { absolute, paths } from '../core/paths.ts'
import type { Site } from '../core/site.ts'
import { element, xmlDocument } from './xml.ts'

/** One file of the sitemap: `2025`, or `2025-2` if a year does not fit in one file. */
export interface SitemapPart {
  readonly name: string
  readonly addresses: readonly Address[]
}

// https://www.sitemaps.org/protocol.html: at most 50,000 URLs and 50 MB per file. An entry has about 200 bytes.
const MAX_URLS = 50_000
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** All files of the sitemap: those of pages without a year, then one or more per year. */
export function sitemapParts({ general, years }: Addresses): SitemapPart[] {
  return [generalParts({ general }), ...years.map(partsOfYear)].flat()
}

/** The files with the pages that belong to no year. */
export function generalParts({ general }: Pick<Addresses, 'general'>): SitemapPart[] {
  return inFiles('pages', general)
}

/** The files with the pages of a year. */
export function partsOfYear({ year, addresses }: Addresses['years'][number]): SitemapPart[] {
  return inFiles(year, addresses)
}

/** The sitemap index, which lists the other files. */
export function sitemapIndex(parts: readonly SitemapPart[], site: Site): string {
  const entries = parts.map(({ name, addresses }) =>
    entry('sitemap', absolute(site, paths.sitemap(name)), latest(addresses)),
  )
  return xmlDocument(element('sitemapindex', { xmlns: NAMESPACE }, ...entries))
}

/** One sitemap file (https://www.sitemaps.org/protocol.html). */
export function sitemap({ addresses }: SitemapPart, site: Site): string {
  const entries = addresses.map(({ path, changed }) => entry('url', absolute(site, path), changed))
  return xmlDocument(element('urlset', { xmlns: NAMESPACE }, ...entries))
}

function entry(name: 'url' | 'sitemap', address: string, changed: CalendarDay | undefined) {
  return element(
    name,
    {},
    element('loc', {}, address),
    changed === undefined ? undefined : element('lastmod', {}, changed),
  )
}

function inFiles(name: string, addresses: readonly Address[]): SitemapPart[] {
  const parts: SitemapPart[] = []
  for (const part of chunk(addresses, MAX_URLS)) {
    const number = parts.length + 1
    parts.push({ name: number === 1 ? name : `${name}-${number}`, addresses: part })
  }
  return parts
}

function latest(addresses: readonly Address[]): CalendarDay | undefined {
  return addresses
    .map(({ changed }) => changed)
    .reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined)
}
