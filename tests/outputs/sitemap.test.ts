import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { addressesOf, type Addresses } from '../../src/archive/addresses.ts'
import { sitemap, sitemapIndex, sitemapParts } from '../../src/outputs/sitemap.ts'
import { day } from '../day.ts'
import { archiveOf, article, articlesOfYear, siteWith } from './sample.ts'

const site = siteWith()
const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' })
const archive = archiveOf(
  article({ section: 'Trade' }),
  article({ file: 'b.txt', headline: 'Quay opens', date: day('1999-02-01'), updated: day('2020-01-01') }),
)

describe('the sitemap', () => {
  it('has a part per year and one for pages without a year', () => {
    expect(locations(sitemapIndex(sitemapParts(addressesOf(archive, site)), site))).toEqual([
      ['https://harbour.example/archive/sitemap-pages.xml', '2025-05-13'],
      ['https://harbour.example/archive/sitemap-1999.xml', '2020-01-01'],
      ['https://harbour.example/archive/sitemap-2025.xml', '2025-05-13'],
    ])
  })

  it('lists the pages of a year with the day of their last change', () => {
    const [, of1999] = sitemapParts(addressesOf(archive, site))
    expect(of1999 && locations(sitemap(of1999, site))).toEqual([
      ['https://harbour.example/archive/1999/', '2020-01-01'],
      ['https://harbour.example/archive/1999/02/', '2020-01-01'],
      ['https://harbour.example/archive/1999/02/01/', '2020-01-01'],
      ['https://harbour.example/archive/1999/02/01/quay-opens/', '2020-01-01'],
    ])
  })

  it('lists no page twice', () => {
    const { general, years } = addressesOf(
      archiveOf(...articlesOfYear(2024, 40), article(), article({ file: 'b.txt' })),
      site,
    )
    const paths = [general, ...years.map(({ addresses }) => addresses)].flat().map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    // Both stories of that day and the page of their shared slug.
    expect(paths.filter((path) => path.startsWith('2025/05/13/harbour'))).toHaveLength(3)
  })

  it('splits a year of more than 50,000 pages', () => {
    const addresses = Array.from({ length: 100_001 }, (_, number) => ({
      path: `2025/${number}/`,
      changed: day('2025-01-01'),
    }))
    const large: Addresses = { general: [], years: [{ year: '2025', addresses }] }
    const parts = sitemapParts(large)
    expect(parts.map(({ name }) => name)).toEqual(['2025', '2025-2', '2025-3'])
    const sizes = parts.map((part) => sitemap(part, site)).map((xml) => [locations(xml).length, xml.length])
    expect(sizes.map(([count]) => count)).toEqual([50_000, 50_000, 1])
    expect(Math.max(...sizes.map(([, size]) => size ?? 0))).toBeLessThan(50_000_000)
  })
})

function locations(xml: string): (string | undefined)[][] {
  interface Entry {
    loc: string
    lastmod?: string
  }
  const parsed = parser.parse(xml) as { urlset?: { url: Entry[] }; sitemapindex?: { sitemap: Entry[] } } // the parser has no schema
  return (parsed.urlset?.url ?? parsed.sitemapindex?.sitemap ?? []).map(({ loc, lastmod }) => [loc, lastmod])
}
