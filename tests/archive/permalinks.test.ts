import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/archive.ts'
import { permalinks } from '../../src/archive/permalinks.ts'
import { slugify } from '../../src/archive/slugify.ts'
import { day } from '../day.ts'
import { article } from './article.ts'

const DAY = day('2025-05-13')

describe('slugify', () => {
  test.each([
    ['Harbour Fire: 3 Hurt', 'harbour-fire-3-hurt'],
    ['It’s over — “no”', 'its-over-no'],
    ['İstanbul ﬁre STRASSE straße', 'istanbul-fire-strasse-strasse'],
    ['Cafe\u0301 reopens', 'cafe-reopens'],
    ['日本の図書館', 'ri-ben-notu-shu-guan'],
    ['C:\\Windows\\System32', 'c-windows-system32'],
    ['../../etc/passwd', 'etc-passwd'],
    ['???', ''],
    ['😀😀', ''],
  ])('%s → %s', (headline, slug) => {
    expect(slugify(headline)).toBe(slug)
  })

  test('any headline becomes a valid URL segment and file name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (headline) => {
        expect(slugify(headline)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
        expect(slugify(headline).length).toBeLessThanOrEqual(80)
      }),
    )
  })

  test('a long headline is cut between words', () => {
    expect(slugify('word '.repeat(1000))).toBe(Array(16).fill('word').join('-'))
  })
})

describe('permalinks', () => {
  test('a story without competition gets its bare slug', () => {
    const { slugs, shared } = permalinks(DAY, [article({ file: 'a.txt', headline: 'Weather' })])
    expect(slugs.get('a.txt')).toBe('weather')
    expect(shared).toEqual([])
  })

  test('stories that compete for a slug get distinct ones, and the bare slug is shared', () => {
    const { slugs, shared } = permalinks(DAY, [
      article({ file: 'b.txt', headline: 'US News' }),
      article({ file: 'a.txt', headline: 'us news' }),
    ])
    expect(slugs.get('a.txt')).toMatch(/^us-news-[0-9a-f]{8}$/)
    expect(slugs.get('b.txt')).toMatch(/^us-news-[0-9a-f]{8}$/)
    expect(slugs.get('a.txt')).not.toBe(slugs.get('b.txt'))
    expect(shared).toEqual([{ day: DAY, slug: 'us-news', files: ['a.txt', 'b.txt'] }])
  })

  test('stories of other days do not compete', () => {
    const { articles, sharedSlugs } = buildArchive([
      article({ file: 'b.txt', headline: 'US News' }),
      article({ file: 'c.txt', headline: 'US News', date: '2025-05-14' }),
      article({ file: 'a.txt', headline: 'US News' }),
      article({ file: 'd.txt', headline: 'US News', date: '2024-05-13' }),
      article({ file: 'e.txt', headline: 'US News', date: '2024-05-13' }),
    ])
    expect(articles.find(({ file }) => file === 'c.txt')?.path).toBe('2025/05/14/us-news/')
    expect(sharedSlugs).toEqual([
      { day: '2024-05-13', slug: 'us-news', files: ['d.txt', 'e.txt'] },
      { day: DAY, slug: 'us-news', files: ['a.txt', 'b.txt'] },
    ])
  })

  test('no slug is a name that a host or file system reserves', () => {
    for (const headline of ['index', 'NUL', 'com1', '???', '日本']) {
      const slug = permalinks(DAY, [article({ file: 'a.txt', headline })]).slugs.get('a.txt')
      expect(slug).not.toMatch(/^(?:index|nul|com1|)$/)
    }
  })

  test('a file name in NFC and NFD gets the same permalink', () => {
    const of = (file: string) => permalinks(DAY, [article({ file, headline: '???' })]).slugs.get(file)
    expect(of('caf\u00e9.txt')).toBe(of('cafe\u0301.txt'))
  })

  test('every story of a day has a unique permalink, whatever the headlines and their order', () => {
    const headlines = fc.array(
      fc.constantFrom('Weather', 'weather', 'Weather 2', 'Weather-2', '???', '😀', 'index'),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(headlines, (list) => {
        const articles = list.map((headline, index) => article({ file: `${index}.txt`, headline }))
        const { slugs, shared } = permalinks(DAY, articles)
        const all = [...slugs.values(), ...shared.map(({ slug }) => slug)]
        expect(new Set(all).size).toBe(all.length)
        expect(slugs.size).toBe(list.length)
        const reversed = permalinks(DAY, articles.toReversed())
        for (const { file } of articles) expect(reversed.slugs.get(file)).toBe(slugs.get(file))
        expect(reversed.shared).toEqual(shared)
      }),
    )
  })
})
