import type { SearchSegment } from '../core/search-segment.ts'
import type { Query } from './query.ts'

/** As many as a page of results has: with these, a search may stop before the last segment. */
export const PAGE = 10

/**
 * The segments that can hold what is asked for, in the order they are searched:
 * the newest first, or the oldest where these are to come first. Takes them oldest first.
 */
export function segmentsFor(segments: readonly SearchSegment[], { from, to, order }: Query): SearchSegment[] {
  const reached = segments.filter(
    (segment) => (from === undefined || segment.to >= from) && (to === undefined || segment.from <= to),
  )
  return order === 'oldest' ? reached : reached.toReversed()
}

/**
 * Whether all of those segments are searched, however many stories the first ones
 * give. It is so when the reader named a first or last day: that asks for all of
 * the time between. Without one, a search stops where it has enough to show.
 */
export function searchesAll({ from, to }: Query): boolean {
  return from !== undefined || to !== undefined
}

/**
 * How many segments, counted from the first, are likely to give a page of results,
 * given how many stories were found in those searched. At least one more: each
 * costs a reader 25 KB and more, and each further round two turns of the network.
 */
export function likelyEnough(plan: readonly SearchSegment[], searched: number, found: number): number {
  let stories = plan.slice(0, searched).reduce((sum, segment) => sum + segment.stories, 0)
  const wanted = found === 0 ? 2 * stories : (stories * PAGE) / found
  let enough = searched
  for (const segment of plan.slice(searched)) {
    // One that would be half too much is left for another round.
    if (enough > searched && stories + segment.stories / 2 > wanted) break
    stories += segment.stories
    enough += 1
  }
  return enough
}
