import { describe, expect, test } from 'vitest'
import type { SearchSegment } from '../../src/core/search-segment.ts'
import { likelyEnough } from '../../src/search/plan.ts'
import { day } from '../day.ts'

/** Segments of so many stories, in the order they are searched. */
function segments(...sizes: readonly number[]): SearchSegment[] {
  const from = day('2000-01-01')
  return sizes.map((stories, index) => ({ name: String(index), from, to: from, stories, version: '' }))
}

describe('how many segments are searched at once', () => {
  test('one to begin with', () => {
    expect(likelyEnough(segments(250, 2000, 2000), 0, 0)).toBe(1)
  })

  test('as many again while nothing is found', () => {
    expect(likelyEnough(segments(2000, 2000, 2000, 2000), 1, 0)).toBe(2)
    expect(likelyEnough(segments(2000, 2000, 2000, 2000), 2, 0)).toBe(4)
  })

  test('one more when few are wanting', () => {
    expect(likelyEnough(segments(2000, 2000, 2000, 2000, 2000, 2000), 4, 8)).toBe(5)
  })

  test('several when what was found is far from enough', () => {
    expect(likelyEnough(segments(1000, 1000, 1000, 1000, 1000, 1000, 1000), 1, 2)).toBe(5)
  })

  test('never more than there are', () => {
    expect(likelyEnough(segments(1000, 1000), 1, 0)).toBe(2)
    expect(likelyEnough(segments(1000, 1000), 1, 1)).toBe(2)
  })
})
