import { describe, expect, test } from 'vitest'
import { decodeCatalogue } from '../../src/search/catalogue.ts'
import {
  countSections,
  filterByDate,
  filterBySection,
  sortMatches,
  type Match,
} from '../../src/search/matches.ts'
import { searchesAll, segmentsFor } from '../../src/search/plan.ts'
import { parseQuery } from '../../src/search/query.ts'
import { day } from '../day.ts'

function match(id: string, date: string, score = 1, section?: string): Match {
  return { id, day: day(date), score, section, language: undefined, supplied: false }
}

const MATCHES = [
  match('a', '1969-07-20', 2, 'Science'),
  match('b', '1986-01-28', 5, 'Science'),
  match('c', '1986-01-29', 5, 'Politics'),
  match('d', '1957-10-04', 9),
]

function ids(matches: readonly Match[]): string {
  return matches.map(({ id }) => id).join('')
}

describe('matches', () => {
  test('are sorted by score or by day, ties newest first', () => {
    expect(ids(sortMatches(MATCHES, 'relevance'))).toBe('dcba')
    expect(ids(sortMatches(MATCHES, 'newest'))).toBe('cbad')
    expect(ids(sortMatches(MATCHES, 'oldest'))).toBe('dabc')
  })

  test('are filtered by date, first and last day included, and by section', () => {
    expect(ids(filterByDate(MATCHES, parseQuery('?from=1969-07-20&to=1986-01-28')))).toBe('ab')
    expect(ids(filterByDate(MATCHES, parseQuery('?to=1969-07-19')))).toBe('d')
    expect(ids(filterBySection(MATCHES, parseQuery('?section=Science')))).toBe('ab')
    expect(ids(filterBySection(MATCHES, parseQuery('')))).toBe('abcd')
  })

  test('are counted by section', () => {
    expect(countSections(MATCHES)).toEqual([
      { value: 'Politics', count: 1 },
      { value: 'Science', count: 2 },
    ])
  })
})

describe('the catalogue of a segment', () => {
  const segment = { name: 'all', from: day('2024-02-28'), to: day('2024-03-01'), stories: 3, version: '1' }

  test('gives the day, section and language of each story', () => {
    const catalogue = {
      days: [0, 2, 0],
      sections: ['Arts'],
      section: [-1, 0, 0],
      languages: { 2: 'ja' },
      supplied: [0],
    }
    expect(decodeCatalogue(segment, catalogue)).toEqual([
      { day: '2024-02-28', section: undefined, language: undefined, supplied: true },
      { day: '2024-03-01', section: 'Arts', language: undefined, supplied: false },
      { day: '2024-03-01', section: 'Arts', language: 'ja', supplied: false },
    ])
  })
})

describe('the segments of a search', () => {
  const segments = ['1960', '1970', '1980'].map((year) => ({
    name: year,
    from: day(`${year}-03-01`),
    to: day(`${year.slice(0, 3)}8-05-31`),
    stories: 9,
    version: '1',
  }))
  const names = (search: string): string[] =>
    segmentsFor(segments, parseQuery(search)).map(({ name }) => name)

  test('are those that overlap the dates, newest first unless sorted by oldest', () => {
    expect(names('?q=a')).toEqual(['1980', '1970', '1960'])
    expect(names('?q=a&sort=oldest')).toEqual(['1960', '1970', '1980'])
    expect(names('?q=a&from=1978-05-31&to=1980-03-01')).toEqual(['1980', '1970'])
    expect(names('?q=a&from=1978-06-01&to=1980-02-29')).toEqual([])
  })

  test('are all searched when a date is given', () => {
    expect(searchesAll(parseQuery('?q=a&section=Arts'))).toBe(false)
    expect(searchesAll(parseQuery('?q=a&from=1957'))).toBe(true)
    expect(searchesAll(parseQuery('?q=a&to=1957'))).toBe(true)
  })
})
