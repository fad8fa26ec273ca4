import type { Address, Addresses } from '../archive/addresses.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import { absolute, paths } from '../core/paths.ts'
import type { Site } from '../core/site.ts'
import { element, xmlDocument } from './xml.ts'

/** One file of the sitemap: `2025`, or `2025-2` where a year does not fit in one. */
export interface SitemapPart {
  readonly name: string
  readonly addresses: readonly Address[]
}

// https://www.sitemaps.org/protocol.html: at most 50,000 addresses and 50 MB. An entry is some 200 bytes.
const LARGEST = 50_000
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The pages in files: one for those of no year, one or more for each year. */
export function sitemapParts({ general, years }: Addresses): SitemapPart[] {
  return [generalParts({ general }), ...years.map(partsOfYear)].flat()
}

/** The files of the pages that belong to no year. */
export function generalParts({ general }: Pick<Addresses, 'general'>): SitemapPart[] {
  return inFiles('pages', general)
}

/** The files of the pages of a year. */
export function partsOfYear({ year, addresses }: Addresses['years'][number]): SitemapPart[] {
  return inFiles(year, addresses)
}

/** The file that lists the others. */
export function sitemapIndex(parts: readonly SitemapPart[], site: Site): string {
  const entries = parts.map(({ name, addresses }) =>
    entry('sitemap', absolute(site, paths.sitemap(name)), latest(addresses)),
  )
  return xmlDocument(element('sitemapindex', { xmlns: NAMESPACE }, ...entries))
}

/** One file of the sitemap, in the form of https://www.sitemaps.org/protocol.html. */
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
  for (let start = 0; start < addresses.length; start += LARGEST) {
    const number = parts.length + 1
    parts.push({
      name: number === 1 ? name : `${name}-${number}`,
      addresses: addresses.slice(start, start + LARGEST),
    })
  }
  return parts
}

function latest(addresses: readonly Address[]): CalendarDay | undefined {
  return addresses
    .map(({ changed }) => changed)
    .reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined)
}
