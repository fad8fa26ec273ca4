import { compareText } from '../core/compare-text.ts'
import type { Order, Query } from './query.ts'
import type { StoryMetadata } from './catalogue.ts'

/** A matching story, with what filtering, counting and sorting need. */
export interface Match extends StoryMetadata {
  /** Pagefind's id: unique, in no meaningful order. */
  readonly id: string
  readonly score: number
}

/** Keeps matches within the query's dates, both inclusive. */
export function filterByDate<M extends Match>(matches: readonly M[], { from, to }: Query): M[] {
  return matches.filter(({ day }) => (from === undefined || day >= from) && (to === undefined || day <= to))
}

/** Keeps matches in the query's section; all of them when it names none. */
export function filterBySection<M extends Match>(matches: readonly M[], { section }: Query): M[] {
  return section === undefined ? [...matches] : matches.filter((match) => match.section === section)
}

/** Sorts by the given order. Ties put the newer story first, then the higher score. */
export function sortMatches<M extends Match>(matches: readonly M[], order: Order): M[] {
  const compare: Record<Order, (a: M, b: M) => number> = {
    relevance: (a, b) => b.score - a.score || compareText(b.day, a.day),
    newest: (a, b) => compareText(b.day, a.day) || b.score - a.score,
    oldest: (a, b) => compareText(a.day, b.day) || b.score - a.score,
  }
  return matches.toSorted((a, b) => compare[order](a, b) || compareText(a.id, b.id))
}

interface Count<Value> {
  readonly value: Value
  readonly count: number
}

/** Counts matches per section, sorted by section name. Stories without a section are not counted. */
export function countSections(matches: readonly Match[]): Count<string>[] {
  const sections = Map.groupBy(matches, ({ section }) => section ?? '')
  sections.delete('')
  return [...sections]
    .map(([value, { length: count }]) => ({ value, count }))
    .sort((a, b) => compareText(a.value, b.value))
}
