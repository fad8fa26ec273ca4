import { XMLParser } from 'fast-xml-parser'
import robotsParser from 'robots-parser'
import { describe, expect, it } from 'vitest'
import { llms } from '../../src/outputs/llms.ts'
import { openSearch } from '../../src/outputs/open-search.ts'
import { robots } from '../../src/outputs/robots.ts'
import { archiveOf, article, siteWith } from './sample.ts'

describe('robots.txt', () => {
  const page = 'https://harbour.example/archive/2025/'
  const policy = (search: 'allow' | 'deny', ai: 'allow' | 'deny') =>
    robotsParser('https://harbour.example/robots.txt', robots(siteWith({ crawling: { search, ai } })))

  it.each([
    ['allow', 'allow', true, true],
    ['allow', 'deny', true, false],
    ['deny', 'allow', false, true],
    ['deny', 'deny', false, false],
  ] as const)('with search %s and AI %s', (search, ai, forSearch, forAi) => {
    const parsed = policy(search, ai)
    expect(parsed.isAllowed(page, 'Googlebot')).toBe(forSearch)
    expect(parsed.isAllowed(page, 'GPTBot')).toBe(forAi)
    expect(parsed.isAllowed(page, 'CCBot')).toBe(forAi)
  })

  it('links to the sitemap unless search engines are denied', () => {
    expect(policy('allow', 'deny').getSitemaps()).toEqual(['https://harbour.example/archive/sitemap.xml'])
    expect(policy('deny', 'deny').getSitemaps()).toEqual([])
  })
})

it('describes the search to browsers', () => {
  const parsed: unknown = new XMLParser({ ignoreAttributes: false }).parse(
    openSearch(siteWith({ name: 'A & B, the long name' })),
  )
  expect(parsed).toMatchObject({
    OpenSearchDescription: {
      '@_xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      ShortName: 'A & B, the long',
      Url: { '@_type': 'text/html', '@_template': 'https://harbour.example/archive/search/?q={searchTerms}' },
    },
  })
})

describe('llms.txt', () => {
  it('has the structure of llmstxt.org: a title, a quotation, lists of links', () => {
    const text = llms(archiveOf(article()), siteWith())
    expect(text).toMatch(
      /^# The Harbour Archive\n\n> What the harbour said\n\nDated news stories since 2025-05-13/,
    )
    const items = text.split('\n').filter((line) => line.startsWith('-'))
    expect(items.length).toBeGreaterThan(5)
    for (const item of items)
      expect(item).toMatch(/^- \[[^\]]+\]\(https:\/\/harbour\.example\/archive\/[^)]*\): /)
  })
})
