import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchSegments } from '../../src/archive/search-segments.ts'
import { addDays, type CalendarDay } from '../../src/core/calendar-day.ts'
import { day } from '../day.ts'

interface Story {
  readonly date: CalendarDay
}

/** `count` stories, one every `interval` days. */
function stories(first: string, count: number, interval: number): Story[] {
  return Array.from({ length: count }, (_, index) => ({ date: addDays(day(first), index * interval) }))
}

function sizes(archive: readonly Story[], maxStories: number): Record<string, number> {
  return Object.fromEntries(
    searchSegments(archive, maxStories).map(({ name, stories }) => [name, stories.length]),
  )
}

describe('the segments of the search index', () => {
  test('a small archive is one segment, however long its time span', () => {
    expect(sizes(stories('1957-10-04', 74, 300), 100)).toEqual({ all: 74 })
  })

  test('an empty archive has no segments', () => {
    expect(sizes([], 100)).toEqual({})
  })

  test('a larger archive is split along the calendar, more coarsely where stories are few', () => {
    const archive = [...stories('1890-01-01', 20, 600), ...stories('2010-01-01', 2922, 1)]
    expect(sizes(archive, 1000)).toEqual({
      '1792-1919': 19,
      '1920-1983': 1,
      '2008-2011': 730,
      '2012-2013': 731,
      '2014-2015': 730,
      '2016-2047': 731,
    })
  })

  test('a year or a month with too many stories is split', () => {
    const one = stories('2025-05-13', 1, 1)
    const often = (count: number, first: string): Story[] =>
      stories(first, 1, 1).flatMap((s) => Array(count).fill(s) as Story[])
    expect(sizes([...one, ...often(5, '2025-05-31')], 5)).toEqual({ '202505b': 1, '202505c': 5 })
    expect(sizes([...often(4, '2025-01-01'), ...often(4, '2025-12-31')], 5)).toEqual({
      '202501-202506': 4,
      '202507-202512': 4,
    })
  })

  test('a third of a month is never split', () => {
    expect(sizes(Array(50).fill(stories('2025-05-01', 1, 1)[0]) as Story[], 5)).toEqual({ '202505a': 50 })
  })

  test('every story is in exactly one segment, in order, and segment names are unique', () => {
    const days = fc.array(fc.integer({ min: 0, max: 365 * 300 }), { maxLength: 200 })
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 50 }), (offsets, maxStories) => {
        const start = day('1800-01-01')
        const archive = offsets.sort((a, b) => a - b).map((offset) => ({ date: addDays(start, offset) }))
        const segments = searchSegments(archive, maxStories)
        expect(segments.flatMap((segment) => segment.stories)).toEqual(archive)
        expect(new Set(segments.map(({ name }) => name)).size).toBe(segments.length)
      }),
    )
  })

  test('a new story changes or splits a single segment', () => {
    const archive = stories('1980-01-01', 4000, 4)
    const before = sizes(archive, 600)
    const after = sizes([{ date: archive[0]?.date ?? ('' as CalendarDay) }, ...archive], 600)
    const changed = Object.keys(before).filter((name) => before[name] !== after[name])
    expect(changed).toHaveLength(1)
  })
})
