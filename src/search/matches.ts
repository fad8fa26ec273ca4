import { compareText } from '../core/compare-text.ts'
import type { Match } from './find-stories.ts'
import type { Order, Query } from './query.ts'

/** Keeps matches within the query's dates, both inclusive. */
export function filterByDate(matches: readonly Match[], { from, to }: Query): readonly Match[] {
  if (from === undefined && to === undefined) return matches
  return matches.filter(({ day }) => (from === undefined || day >= from) && (to === undefined || day <= to))
}

/** What stories are grouped by, beside time and names. */
export type Facet = 'section' | 'collection'

/** Keeps matches of the query's section or collection; all of them when it names none. */
export function filterByFacet(matches: readonly Match[], query: Query, facet: Facet): readonly Match[] {
  return query[facet] === undefined ? matches : matches.filter((match) => match[facet] === query[facet])
}

/** Sorts by the given order; of equally relevant ones the newest first. */
export function sortMatches(matches: readonly Match[], order: Order): readonly Match[] {
  const compare: Record<Order, (a: Match, b: Match) => number> = {
    relevance: (a, b) => b.score - a.score || b.story - a.story,
    newest: (a, b) => b.story - a.story,
    oldest: (a, b) => a.story - b.story,
  }
  return matches.toSorted(compare[order])
}

/** How many matches have a value. */
export interface Count {
  readonly value: string
  readonly count: number
}

/** Counts matches per section or collection, sorted by its name. Stories without one are not counted. */
export function countFacet(matches: readonly Match[], facet: Facet): Count[] {
  const counts = new Map<string, number>()
  for (const { [facet]: value } of matches) {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return Array.from(counts, ([value, count]) => ({ value, count })).sort((a, b) =>
    compareText(a.value, b.value),
  )
}
