import type { SearchSegment } from '../core/search-segment.ts'
import type { Query } from './query.ts'

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
