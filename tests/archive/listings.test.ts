import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/archive.ts'
import { frontPage } from '../../src/archive/front-page.ts'
import { listing } from '../../src/archive/listing.ts'
import { monthAndDayPages } from '../../src/archive/on-this-day.ts'
import { dayPages, monthPages, yearPages } from '../../src/archive/periods.ts'
import { sharedPages } from '../../src/archive/shared-pages.ts'
import { storyEntry } from '../../src/archive/story-link.ts'
import { withSurroundings } from '../../src/archive/surroundings.ts'
import { article } from './article.ts'

/** An archive with `perDay` stories on each of the days. */
function archiveOf(days: readonly string[], perDay = 1) {
  return buildArchive(
    days.flatMap((date) =>
      Array.from({ length: perDay }, (_, index) =>
        article({ date, file: `${date}-${index}.txt`, headline: `Story ${String(index).padStart(3, '0')}` }),
      ),
    ),
  )
}

describe('listing', () => {
  const { articles } = archiveOf(['2025-05-13'], 20)

  test('shows some stories with a summary, some as headlines, and counts the rest', () => {
    const { entries, headlines, hidden } = listing(articles, { entries: 2, headlines: 8 })
    expect([entries.length, headlines.length, hidden]).toEqual([2, 8, 10])
    expect([...entries, ...headlines].map(({ headline }) => headline)).toEqual(
      articles.slice(0, 10).map(({ headline }) => headline),
    )
  })

  test('names a single remaining story instead of counting it', () => {
    const { headlines, hidden } = listing(articles.slice(0, 11), { entries: 2, headlines: 8 })
    expect([headlines.length, hidden]).toEqual([9, 0])
  })
})

test('a summary does not repeat a headline made from it', () => {
  const [supplied] = buildArchive([
    article({
      headline: 'The fire is out.',
      headlineFrom: 'first-sentence',
      excerpt: 'The fire is out. Nobody was hurt.',
    }),
  ]).articles
  expect(supplied && storyEntry(supplied)).toMatchObject({ supplied: true, summary: 'Nobody was hurt.' })
})

describe('years, months and days', () => {
  const archive = archiveOf(['1969-07-20', '1969-07-21', '1969-12-31', '1972-01-01'])

  test('each has its count and the nearest neighbours with stories', () => {
    expect(
      yearPages(archive).map(({ year, count, previous, next }) => [year, count, previous, next]),
    ).toEqual([
      ['1969', 3, undefined, '1972'],
      ['1972', 1, '1969', undefined],
    ])
    expect(monthPages(archive)[1]).toMatchObject({
      year: '1969',
      month: '12',
      count: 1,
      previous: { year: '1969', month: '07' },
      next: { year: '1972', month: '01' },
    })
    expect(dayPages(archive).map(({ day, previous, next }) => [day, previous, next])).toEqual([
      ['1969-07-20', undefined, '1969-07-21'],
      ['1969-07-21', '1969-07-20', '1969-12-31'],
      ['1969-12-31', '1969-07-21', '1972-01-01'],
      ['1972-01-01', '1969-12-31', undefined],
    ])
  })

  test('a day lists all its stories; a month lists some per day, and a year some per month', () => {
    const busy = archiveOf(['2025-05-13'], 200)
    const named = ({ entries, headlines }: ReturnType<typeof listing>) => entries.length + headlines.length
    expect(dayPages(busy).map((page) => [named(page.listing), page.listing.hidden])).toEqual([[200, 0]])
    expect(monthPages(busy).flatMap((page) => page.days.map((day) => named(day.listing)))).toEqual([10])
    expect(yearPages(busy).flatMap((page) => page.months.map((month) => named(month.listing)))).toEqual([6])
  })
})

test('a day of the year lists the stories of every year, newest year first', () => {
  const pages = monthAndDayPages(archiveOf(['1968-02-29', '1969-03-01', '1972-02-29', '1970-01-05']))
  expect(pages.map(({ monthAndDay, previous, next }) => [monthAndDay, previous, next])).toEqual([
    ['01-05', undefined, '02-29'],
    ['02-29', '01-05', '03-01'],
    ['03-01', '02-29', undefined],
  ])
  expect(pages[1]?.days.map(({ day }) => day)).toEqual(['1972-02-29', '1968-02-29'])
})

describe('the front page', () => {
  const days = ['2025-05-10', '2025-05-11', '2025-05-12', '2025-05-13']
  const allOf = (archive: ReturnType<typeof archiveOf>, stories: number) => {
    const page = frontPage(archive, stories)
    if (!page) return []
    const listings = [
      page.sameDay,
      ...page.besideLead.map((day) => day.listing),
      ...page.days.map((day) => day.listing),
    ]
    return [page.lead, ...listings.flatMap(({ entries, headlines }) => [...entries, ...headlines])].map(
      ({ path }) => path,
    )
  }

  test('shows the newest days, each in full', () => {
    expect(allOf(archiveOf(days, 3), 4)).toHaveLength(6)
    expect(allOf(archiveOf(days, 3), 6)).toHaveLength(6)
    expect(allOf(archiveOf(days, 3), 7)).toHaveLength(9)
    expect(allOf(archiveOf(days, 3), 500)).toHaveLength(12)
  })

  test('leads with the longest story of the newest day and shows no story twice', () => {
    const archive = buildArchive([
      article({ file: 'a', headline: 'Short', wordCount: 80 }),
      article({ file: 'b', headline: 'Long', wordCount: 900 }),
      article({ file: 'c', headline: 'Longer, but of the day before', wordCount: 2000, date: '2025-05-12' }),
    ])
    expect(frontPage(archive, 10)?.lead.headline).toBe('Long')
    expect(new Set(allOf(archive, 10)).size).toBe(3)
  })

  test('is undefined for an empty archive', () => {
    expect(frontPage(buildArchive([]), 20)).toBeUndefined()
  })
})

describe('the surroundings of a story', () => {
  test('are the previous and next stories, and some of its day and section', () => {
    const archive = buildArchive(
      ['2025-05-11', '2025-05-12', '2025-05-12', '2025-05-13'].map((date, index) =>
        article({
          date,
          file: `${index}`,
          headline: `Story ${index}`,
          section: index === 1 ? undefined : 'City',
        }),
      ),
    )
    const [, second, third] = withSurroundings(archive).map(({ surroundings }) => ({
      previous: surroundings.previous?.headline,
      next: surroundings.next?.headline,
      sameDay: surroundings.sameDay.map(({ headline }) => headline),
      sameSection: surroundings.sameSection.map(({ headline }) => headline),
    }))
    expect(second).toEqual({ previous: 'Story 0', next: 'Story 2', sameDay: ['Story 2'], sameSection: [] })
    expect(third).toEqual({
      previous: 'Story 1',
      next: 'Story 3',
      sameDay: ['Story 1'],
      sameSection: ['Story 0', 'Story 3'],
    })
  })

  test('change for only a handful of stories when one is added, however busy the day', () => {
    const before = archiveOf(['2025-05-12', '2025-05-13'], 200)
    const added = article({
      date: '2025-05-13',
      file: 'new.txt',
      headline: 'Story 100 and a half',
      section: 'City',
    })
    const after = buildArchive([...before.articles.map((story) => ({ ...story, slug: undefined })), added])
    const around = new Map(
      withSurroundings(before).map(({ article, surroundings }) => [
        article.path,
        JSON.stringify(surroundings),
      ]),
    )
    const changed = withSurroundings(after).filter(
      ({ article, surroundings }) => around.get(article.path) !== JSON.stringify(surroundings),
    )
    expect(changed.length).toBeLessThanOrEqual(6)
  })
})

test('the page of a shared slug links to both stories', () => {
  const pages = sharedPages(
    buildArchive([
      article({ file: 'a.txt', headline: 'Weather' }),
      article({ file: 'b.txt', headline: 'weather' }),
    ]),
  )
  expect(pages.map(({ slug, listing }) => [slug, listing.entries.map(({ headline }) => headline)])).toEqual([
    ['weather', ['Weather', 'weather']],
  ])
})
