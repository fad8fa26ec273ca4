import { describe, expect, test } from 'vitest'
import type { Match } from '../../src/search/find-stories.ts'
import { countFacet, filterByDate, filterByFacet, sortMatches } from '../../src/search/matches.ts'
import { parseQuery } from '../../src/search/query.ts'
import { day } from '../day.ts'

function match(story: number, date: string, score: number, section?: string): Match {
  return { story, day: day(date), score, section, collection: undefined }
}

const MATCHES = [
  match(0, '1957-10-04', 9),
  match(1, '1969-07-20', 2, 'Science'),
  match(2, '1986-01-28', 5, 'Science'),
  match(3, '1986-01-29', 5, 'Politics'),
]

function stories(matches: readonly Match[]): string {
  return matches.map(({ story }) => story).join('')
}

describe('matches', () => {
  test('are sorted by score or in the order of time, ties newest first', () => {
    expect(stories(sortMatches(MATCHES, 'relevance'))).toBe('0321')
    expect(stories(sortMatches(MATCHES, 'newest'))).toBe('3210')
    expect(stories(sortMatches(MATCHES, 'oldest'))).toBe('0123')
  })

  test('are filtered by date, first and last day included, and by section', () => {
    expect(stories(filterByDate(MATCHES, parseQuery('?from=1969-07-20&to=1986-01-28')))).toBe('12')
    expect(stories(filterByDate(MATCHES, parseQuery('?to=1969-07-19')))).toBe('0')
    expect(stories(filterByFacet(MATCHES, parseQuery('?section=Science'), 'section'))).toBe('12')
    expect(stories(filterByFacet(MATCHES, parseQuery('?collection=old'), 'collection'))).toBe('')
    expect(stories(filterByFacet(MATCHES, parseQuery(''), 'section'))).toBe('0123')
  })

  test('are counted by section', () => {
    expect(countFacet(MATCHES, 'section')).toEqual([
      { value: 'Politics', count: 1 },
      { value: 'Science', count: 2 },
    ])
  })
})
