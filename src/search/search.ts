import type { SearchSegment } from '../core/search-segment.ts'
import type { Engine, Hit, MissingWord } from './engine.ts'
import { ofSection, withinDays } from './matches.ts'
import { likelyEnough, PAGE, searchesAll, segmentsFor } from './plan.ts'
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
  /** Words that no story has; told where nothing was found in any time. */
  readonly missing: readonly MissingWord[]
}

/** Searches the newest segments, or those asked for, then as many more as it seems to take until there is enough to show. */
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
    const enough = searchesAll(query)
      ? plan.length
      : likelyEnough(plan, searched.length, ofSection(hits, query).length)
    await engine.open(plan.slice(0, enough))
    const closed = plan.findIndex((segment) => !engine.isOpen(segment))
    searched = closed === -1 ? plan : plan.slice(0, closed)
    const names = new Set(searched.map(({ name }) => name))
    hits = withinDays(await engine.find(terms), query).filter(({ segment }) => names.has(segment))
    if (ofSection(hits, query).length >= PAGE) break
  }
  // In a time that was chosen, no more is known than of that.
  const isNone = ofSection(hits, query).length === 0 && !searchesAll(query)
  const missing = isNone ? await engine.missing(terms.words) : []
  return { hits, searched, left: plan.slice(searched.length), missing }
}
