import type { SearchSegment } from '../core/search-segment.ts'
import type { Engine, Hit, MissingWord } from './engine.ts'
import { filterByDate, filterBySection } from './matches.ts'
import { estimateSegments, PAGE_SIZE, searchesAll, segmentsFor } from './plan.ts'
import type { Query } from './query.ts'
import { parseTerms } from './terms.ts'

export interface Outcome {
  /** Matching stories of every section, so that sections can be counted. */
  readonly hits: readonly Hit[]
  /** Segments in the order they were searched. */
  readonly searched: readonly SearchSegment[]
  /** Segments not searched that may hold more matches. */
  readonly remaining: readonly SearchSegment[]
  /** Words that occur in no story. Set only when the whole archive was searched in vain. */
  readonly missing: readonly MissingWord[]
}

/**
 * Runs a query in rounds, opening only as many segments as it takes to fill a page
 * of results. Rejects if a segment cannot be loaded.
 */
export async function search(
  engine: Engine,
  segments: readonly SearchSegment[],
  query: Query,
): Promise<Outcome> {
  const plan = segmentsFor(segments, query)
  const terms = parseTerms(query.text)
  let searched: readonly SearchSegment[] = []
  let hits: readonly Hit[] = []
  while (searched.length < plan.length) {
    const count = searchesAll(query)
      ? plan.length
      : estimateSegments(plan, searched.length, filterBySection(hits, query).length)
    await engine.open(plan.slice(0, count))
    const closed = plan.findIndex((segment) => !engine.isOpen(segment))
    searched = closed === -1 ? plan : plan.slice(0, closed)
    const names = new Set(searched.map(({ name }) => name))
    hits = filterByDate(await engine.find(terms), query).filter(({ segment }) => names.has(segment))
    if (filterBySection(hits, query).length >= PAGE_SIZE) break
  }
  // A date range says nothing about words outside it.
  const foundNothing = filterBySection(hits, query).length === 0 && !searchesAll(query)
  const missing = foundNothing ? await engine.missing(terms.words) : []
  return { hits, searched, remaining: plan.slice(searched.length), missing }
}
