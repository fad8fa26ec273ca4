import { inLeafOrder, startsLeaf, type Term } from './leaf.ts'
import { leafIndex } from './leaf-index.ts'
import { decodePostings, decodeStories, encodePostings, type Posting } from './postings.ts'
import { stemOf, type StemLanguage } from './stem.ts'
import type { WordIndex } from './word-index.ts'

/** What changed since the leaves were made. Days have the numbers of postings. */
export interface Changes {
  /** The days whose stories changed. */
  readonly days: ReadonlySet<number>
  /** The words that the stories of these days had. */
  readonly before: ReadonlySet<string>
  /** All stories that these days have now. */
  readonly now: WordIndex
}

/** The leaves made before. */
export interface Leaves {
  /** The stems that they begin with, in order. The first is empty: it takes the words before the first boundary. */
  readonly stems: readonly string[]
  readonly load: (stem: string) => readonly Term[]
}

/** A leaf that is to be written or, where it has no terms, removed. */
interface ChangedLeaf {
  readonly stem: string
  readonly terms: readonly Term[]
}

/** The leaves of an archive of which nothing is indexed. */
export const NO_LEAVES: Leaves = { stems: [''], load: () => [] }

/**
 * The leaves that are different after the changes, the last first. Applied to the leaves of an older archive, they make
 * the leaves of the new one. Holds the terms of few leaves at a time.
 */
export function* changedLeaves(
  { stems, load }: Leaves,
  changes: Changes,
  language: StemLanguage,
): Generator<ChangedLeaf, undefined> {
  const words = new Set([...changes.before, ...changes.now.words()])
  const affected = Map.groupBy(words, (word) => leafIndex(stems, stemOf(word, language)))
  // The terms of a leaf whose first stem is no more: they go to the leaf before it.
  let orphans: readonly Term[] = []
  for (const [index, stem] of [...stems.entries()].reverse()) {
    const due = affected.get(index) ?? []
    if (due.length === 0 && orphans.length === 0) continue
    const old = new Map(load(stem).map((term) => [term.word, term]))
    const isDue = new Set(due)
    const termOf = (word: string): Term[] => {
      const term = old.get(word)
      return isDue.has(word) ? merged(word, term, changes) : term ? [term] : []
    }
    const all = [...old.keys().filter((word) => !isDue.has(word)), ...due]
    const present = all.filter((word) => !isDue.has(word) || remains(word, old.get(word), changes))
    const pieces = cut(inLeafOrder(present, language), stem === '' ? '' : undefined, language)
    for (const piece of pieces.reverse()) {
      const terms = [...piece.words.flatMap(termOf), ...orphans]
      orphans = []
      if (piece.stem === undefined) orphans = terms
      else yield { stem: piece.stem, terms }
    }
    if (!pieces.some((piece) => piece.stem === stem)) yield { stem, terms: [] }
  }
}

interface Piece {
  /** `undefined` for words before the first boundary. */
  readonly stem: string | undefined
  readonly words: string[]
}

/** Cuts sorted words where a leaf begins. The words before that are a piece of their own, possibly empty. */
function cut(words: readonly string[], head: '' | undefined, language: StemLanguage): Piece[] {
  const pieces: Piece[] = [{ stem: head, words: [] }]
  for (const word of words) {
    const stem = stemOf(word, language)
    if (startsLeaf(stem) && pieces.at(-1)?.stem !== stem) pieces.push({ stem, words: [] })
    pieces.at(-1)?.words.push(word)
  }
  return pieces
}

/** Whether a story still has the word. */
function remains(word: string, old: Term | undefined, { days, now }: Changes): boolean {
  if (now.has(word)) return true
  return old !== undefined && decodeStories(old).days.some((day) => !days.has(day))
}

/** The term with the postings of changed days replaced. */
function merged(word: string, old: Term | undefined, { days, now }: Changes): Term[] {
  const added = now.postings(word)
  if (old === undefined) return [{ word, ...encodePostings(added) }]
  const kept = decodePostings(old).filter(({ day }) => !days.has(day))
  return [{ word, ...encodePostings(inOrder(kept, [...added])) }]
}

/** Of two lists of different days. */
function inOrder(some: readonly Posting[], others: readonly Posting[]): readonly Posting[] {
  return [...some, ...others].sort((a, b) => a.day - b.day || a.ordinal - b.ordinal)
}
