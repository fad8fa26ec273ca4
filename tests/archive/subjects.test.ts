import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/archive.ts'
import { subjectPages } from '../../src/archive/subject-pages.ts'
import { subjectsOf, subjectSlug } from '../../src/archive/subjects.ts'
import { article } from './article.ts'

const archiveOf = (topics: readonly (readonly string[])[]) =>
  buildArchive(
    topics.map((of, index) => article({ topics: of, file: `${index}`, headline: `Story ${index}` })),
  )

describe('subjects', () => {
  test('spellings that differ in case, accents or punctuation are one, with the most common name', () => {
    const subjects = subjectsOf(
      'topic',
      archiveOf([['Sci-fi'], ['Sci Fi'], ['Sci-fi', 'sci fi'], ['Élections']]).articles,
    )
    expect(subjects.map(({ name, slug, articles }) => [name, slug, articles.length])).toEqual([
      ['Élections', 'elections', 1],
      ['Sci-fi', 'sci-fi', 3],
    ])
  })

  test('names that lose characters in their slug stay distinct', () => {
    const slugs = ['C', 'C++', 'C#', '中国', '中國', '???', '🚀'].map(subjectSlug)
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  })

  test('a name that Windows reserves gets a digest', () => {
    expect(subjectSlug('Con')).toMatch(/^con-[0-9a-f]{8}$/)
    expect(subjectSlug('Contra')).toBe('contra')
  })

  test('a slug ignores case', () => {
    expect(subjectSlug('Planetary science')).toBe('planetary-science')
    expect(subjectSlug('PLANETARY SCIENCE')).toBe('planetary-science')
  })
})

describe('pages of a subject', () => {
  const city = (count: number, year: (index: number) => string) =>
    buildArchive(
      Array.from({ length: count }, (_, index) =>
        article({ section: 'City', date: year(index), file: `${index}`, headline: `Story ${index}` }),
      ),
    )

  test('a small subject has one page with every story, newest year first', () => {
    const pages = subjectPages(
      'section',
      city(40, (index) => `${1990 + (index % 4)}-05-13`),
    )
    expect(pages).toHaveLength(1)
    expect(pages[0]).toMatchObject({
      name: 'City',
      slug: 'city',
      period: [],
      count: 40,
      from: '1990-05-13',
      to: '1993-05-13',
    })
    expect(pages[0]?.groups.map(({ period, count, listing }) => [period[0], count, listing.hidden])).toEqual([
      ['1993', 10, 0],
      ['1992', 10, 0],
      ['1991', 10, 0],
      ['1990', 10, 0],
    ])
  })

  test('a large subject has pages by year, and by month in large years, that list every story', () => {
    const pages = subjectPages(
      'section',
      city(700, (index) => `${index < 100 ? 1990 : 1991}-0${1 + (index % 9)}-13`),
    )
    expect(pages.map(({ period }) => period.join('/'))).toEqual([
      '',
      '1990',
      '1991',
      ...Array.from({ length: 9 }, (_, index) => `1991/0${index + 1}`),
    ])
    const whole = pages.filter(({ groups }) => groups.every(({ listing }) => listing.hidden === 0))
    const listed = whole.flatMap(({ groups }) =>
      groups.flatMap(({ listing }) => [...listing.entries, ...listing.headlines].map(({ path }) => path)),
    )
    expect(new Set(listed).size).toBe(700)
    for (const { groups } of pages) {
      for (const { period, listing } of groups) {
        if (listing.hidden > 0) expect(pages.map((page) => page.period.join('/'))).toContain(period.join('/'))
      }
    }
  })
})
