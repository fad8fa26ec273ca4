import { expect } from 'vitest'
import type { StemLanguage } from '../../src/full-text/stem.ts'
import { findStories } from '../../src/search/find-stories.ts'
import { sortMatches } from '../../src/search/matches.ts'
import { parseTerms } from '../../src/search/terms.ts'
import { filesOfIndex, openFiles, type SearchedStory } from './memory-index.ts'
import { Scan } from './scan.ts'

/** How much of the ten most relevant stories a search has in common with a scan, in the mean. */
const LEAST_OVERLAP = 8

/**
 * Expects each search of an index to find what a plain scan of the texts finds: the same number, the same first ten of
 * the newest and of the oldest, and most of the first ten by relevance. Returns the mean overlap of these.
 */
export async function expectAsScanned(
  stories: readonly SearchedStory[],
  queries: readonly string[],
  language: StemLanguage = 'en',
): Promise<number> {
  const index = await openFiles(filesOfIndex(stories, language))
  const scan = new Scan(stories, language)
  const overlaps: number[] = []
  for (const query of queries) {
    const { matches } = await findStories(index, parseTerms(query, 'en-GB'))
    const { found, ranked } = scan.search(query)
    const numbers = (order: 'newest' | 'oldest' | 'relevance'): number[] =>
      sortMatches(matches, order).map(({ story }) => story)
    expect(numbers('oldest'), query).toEqual(found)
    expect(numbers('newest').slice(0, 10), query).toEqual(found.toReversed().slice(0, 10))
    const first = new Set(ranked.slice(0, 10))
    const shared = numbers('relevance')
      .slice(0, 10)
      .filter((story) => first.has(story)).length
    if (first.size > 0) overlaps.push((10 * shared) / first.size)
  }
  const mean = overlaps.reduce((sum, overlap) => sum + overlap, 0) / overlaps.length
  expect(mean).toBeGreaterThanOrEqual(LEAST_OVERLAP)
  return mean
}
