import { expect, test } from 'vitest'
import { nameFeeds, threadFeeds } from '../../src/archive/followed-listings.ts'
import { connectedArchive } from './connected-archive.ts'

const days = Array.from({ length: 12 }, (_, index) => `2025-05-${String(index + 10)}`)
const archive = connectedArchive(
  days.map((date, index) => ({
    file: `${date}.txt`,
    date,
    headline: `Weekly report ${index + 1}`,
    people: index < 9 ? ['Ida Berg', 'Tom Falk'] : ['Ida Berg'],
  })),
)

test('a name in ten stories or more has an Atom feed with its newest ten, and no other name has one', () => {
  const [feed, ...others] = nameFeeds(archive)
  expect(others).toEqual([])
  expect(feed).toMatchObject({ listing: 'names/ida-berg/', subject: 'Ida Berg', formats: ['atom'] })
  expect(feed?.articles.map(({ date }) => date)).toEqual(days.slice(-10))
})

test('a thread or series has an Atom feed with its newest ten stories', () => {
  const [feed, ...others] = threadFeeds(archive)
  expect(others).toEqual([])
  expect(feed).toMatchObject({ listing: 'threads/weekly-report-1/', formats: ['atom'], maxStories: 10 })
  expect(feed?.articles.map(({ date }) => date)).toEqual(days.slice(-10))
})
