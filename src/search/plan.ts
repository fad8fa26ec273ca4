import type { SearchSegment } from '../core/search-segment.ts'
import type { Query } from './query.ts'

/** Results per page. A search may stop early once it has this many. */
export const PAGE_SIZE = 10

/**
 * The segments that overlap the query's dates, in search order: newest first,
 * unless the query sorts by oldest. Expects them oldest first.
 */
export function segmentsFor(segments: readonly SearchSegment[], { from, to, order }: Query): SearchSegment[] {
  const overlapping = segments.filter(
    (segment) => (from === undefined || segment.to >= from) && (to === undefined || segment.from <= to),
  )
  return order === 'oldest' ? overlapping : overlapping.toReversed()
}

/**
 * Whether to search every overlapping segment, however many stories the first ones
 * yield. A reader who sets a first or last day asks for the whole range; any other
 * search stops as soon as it can fill a page.
 */
export function searchesAll({ from, to }: Query): boolean {
  return from !== undefined || to !== undefined
}

/**
 * How many segments of the plan to have open after the next round, estimated from
 * the stories found in those already searched. At least one more than `searched`,
 * if there is one. A segment costs a reader 25 KB or more, and a round costs two
 * network round trips.
 */
export function estimateSegments(plan: readonly SearchSegment[], searched: number, found: number): number {
  let stories = plan.slice(0, searched).reduce((sum, segment) => sum + segment.stories, 0)
  const wanted = found === 0 ? 2 * stories : (stories * PAGE_SIZE) / found
  let count = searched
  for (const segment of plan.slice(searched)) {
    // Leave a segment for the next round if more than half of it would be surplus.
    if (count > searched && stories + segment.stories / 2 > wanted) break
    stories += segment.stories
    count += 1
  }
  return count
}
