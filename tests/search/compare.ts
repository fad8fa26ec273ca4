import { deepStrictEqual } from 'node:assert'
import type { StemLanguage } from '../../src/full-text/stem.ts'
import { findStories } from '../../src/search/find-stories.ts'
import { sortMatches } from '../../src/search/matches.ts'
import { parseTerms } from '../../src/search/terms.ts'
import { filesOfIndex, openFiles, type SearchedStory } from './memory-index.ts'
import { Scan } from './scan.ts'

/**
 * Asserts that each search of an index finds what a plain scan of the texts finds: the same stories, and the same first
 * ten of the newest. Returns how many of the ten most relevant stories are the same, in the mean.
 */
export async function assertAsScanned(
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
    deepStrictEqual(numbers('oldest'), found, query)
    deepStrictEqual(numbers('newest').slice(0, 10), found.toReversed().slice(0, 10), query)
    const first = new Set(ranked.slice(0, 10))
    const shared = numbers('relevance')
      .slice(0, 10)
      .filter((story) => first.has(story)).length
    if (first.size > 0) overlaps.push((10 * shared) / first.size)
  }
  return overlaps.reduce((sum, overlap) => sum + overlap, 0) / overlaps.length
}
