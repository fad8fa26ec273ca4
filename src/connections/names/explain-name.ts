import { fold } from './fold.ts'
import { KINDS } from './kinds.ts'
import type { IndexedName, NameIndex } from './name-index.ts'
import type { INFERRED_KINDS } from './score.ts'

/** Why a name has a page, or none. */
export interface NameExplanation {
  readonly name: string
  readonly kind: IndexedName['kind'] | undefined
  /** Address part of its page; `undefined` where it has none. */
  readonly slug: string | undefined
  readonly variants: readonly string[]
  /** How many stories have it. */
  readonly count: number
  /** The first of them, by their place in the archive. */
  readonly stories: readonly number[]
  /** The evidence in the mean of its stories, in the unit of `Scores`. */
  readonly evidence: Readonly<Record<(typeof INFERRED_KINDS)[number], number>>
  readonly because: string
}

const MOST_SHOWN = 20
const FIRST_STORIES = 3

/** So much more or less evidence decides otherwise. */
const UNSURE = 5

/**
 * Explains the names that contain all words of a query, those with pages first, then by the number of
 * stories: at most 20.
 */
export function explainName(index: NameIndex, query: string): readonly NameExplanation[] {
  const words = fold(query).split(/\s+/)
  const pages = new Map(index.names.map((one) => [one.name, one]))
  const { names } = index.grounds.table
  const ids = headsOf(index).filter((id) => {
    const name = names[id] ?? ''
    const text = fold([name, ...(pages.get(name)?.variants ?? [])].join(' '))
    return words.every((word) => text.includes(word))
  })
  return explained(ids, index)
}

/** The names of two stories or more that the archive is least sure of, in the same order: at most 20. */
export function leastSure(index: NameIndex): readonly NameExplanation[] {
  const { stories, margin } = index.grounds.decision
  return explained(
    headsOf(index).filter((id) => (stories[id] ?? 0) > 1 && margin(id) < UNSURE),
    index,
  )
}

/** The ids that stand for themselves. */
function headsOf({ grounds: { target } }: NameIndex): number[] {
  return [...target.keys()].filter((id) => target[id] === id)
}

/** Explains the first of them: those with pages, then by the number of stories. */
function explained(ids: readonly number[], index: NameIndex): NameExplanation[] {
  const { table, decision } = index.grounds
  const pages = new Map(index.names.map((one) => [one.name, one]))
  const rank = (id: number): number =>
    (decision.stories[id] ?? 0) + (pages.has(table.names[id] ?? '') ? 1e9 : 0)
  return [...ids]
    .sort((a, b) => rank(b) - rank(a) || a - b)
    .slice(0, MOST_SHOWN)
    .map((id) => {
      const name = table.names[id] ?? ''
      const page = pages.get(name)
      const mean = (kind: number): number => Math.round(decision.means[3 * id + kind] ?? 0)
      return {
        name,
        kind: KINDS[decision.kinds[id] ?? -1],
        slug: page?.slug,
        variants: page?.variants ?? [],
        count: page?.stories.length ?? decision.stories[id] ?? 0,
        stories: page ? [...page.stories.slice(0, FIRST_STORIES)] : firstStories(id, index),
        evidence: { person: mean(0), place: mean(1), organisation: mean(2) },
        because: decision.because(id),
      }
    })
}

function firstStories(id: number, { grounds: { table, target } }: NameIndex): readonly number[] {
  const found = new Set<number>()
  for (let row = 0; row < table.name.length && found.size < FIRST_STORIES; row++) {
    if (target[table.name[row] ?? 0] === id) found.add(table.story[row] ?? 0)
  }
  return [...found]
}
