import type { SearchSegment } from '../core/search-segment.ts'
import type { Engine, Hit } from './engine.ts'
import { ofSection, withinDays } from './matches.ts'
import { searchesAll, segmentsFor } from './plan.ts'
import type { Query } from './query.ts'
import { termsOf } from './terms.ts'

/** What a search came to. */
export interface Outcome {
  /** Stories of every section: the section asked for is one of them. */
  readonly hits: readonly Hit[]
  /** In the order they were searched. */
  readonly searched: readonly SearchSegment[]
  /** Segments that could hold more of the same. */
  readonly left: readonly SearchSegment[]
}

/** As many as a page of results has: with these, a search may stop before the last segment. */
export const PAGE = 10

/** Searches the segments one after the other, ever more at once, until there is enough to show. */
export async function search(
  engine: Engine,
  segments: readonly SearchSegment[],
  query: Query,
): Promise<Outcome> {
  const plan = segmentsFor(segments, query)
  const terms = termsOf(query.text)
  let searched: readonly SearchSegment[] = []
  let hits: readonly Hit[] = []
  while (searched.length < plan.length) {
    const more = searchesAll(query) ? plan.length : Math.max(1, searched.length)
    const next = plan.slice(0, searched.length + more)
    await engine.open(next)
    const closed = plan.findIndex((segment) => !engine.isOpen(segment))
    searched = closed === -1 ? plan : plan.slice(0, closed)
    const names = new Set(searched.map(({ name }) => name))
    hits = withinDays(await engine.find(terms), query).filter(({ segment }) => names.has(segment))
    if (ofSection(hits, query).length >= PAGE) break
  }
  return { hits, searched, left: plan.slice(searched.length) }
}
