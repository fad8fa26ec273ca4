import { describe, expect, test } from 'vitest'
import type { SearchSegment } from '../../src/core/search-segment.ts'
import { estimateSegments } from '../../src/search/plan.ts'
import { day } from '../day.ts'

/** Segments with these numbers of stories, in search order. */
function segments(...sizes: readonly number[]): SearchSegment[] {
  const from = day('2000-01-01')
  return sizes.map((stories, index) => ({ name: String(index), from, to: from, stories, version: '' }))
}

describe('the number of segments opened', () => {
  test('starts at one', () => {
    expect(estimateSegments(segments(250, 2000, 2000), 0, 0)).toBe(1)
  })

  test('doubles the stories searched while nothing is found', () => {
    expect(estimateSegments(segments(2000, 2000, 2000, 2000), 1, 0)).toBe(2)
    expect(estimateSegments(segments(2000, 2000, 2000, 2000), 2, 0)).toBe(4)
  })

  test('grows by one when few results are missing', () => {
    expect(estimateSegments(segments(2000, 2000, 2000, 2000, 2000, 2000), 4, 8)).toBe(5)
  })

  test('grows by several when many results are missing', () => {
    expect(estimateSegments(segments(1000, 1000, 1000, 1000, 1000, 1000, 1000), 1, 2)).toBe(5)
  })

  test('never exceeds the number of segments', () => {
    expect(estimateSegments(segments(1000, 1000), 1, 0)).toBe(2)
    expect(estimateSegments(segments(1000, 1000), 1, 1)).toBe(2)
  })
})
