import { compareText } from '../core/compare-text.ts'
import { isFrequent, startsLeaf, type Leaf, type Term } from './leaf.ts'
import { leafIndex } from './leaf-index.ts'
import { decodePostings, encodePostings, type Posting } from './postings.ts'
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
  /** The stems that shared leaves begin with, in order. The first is empty: it takes the words before any boundary. */
  readonly stems: readonly string[]
  /** The stems that have a leaf of their own. */
  readonly frequent: ReadonlySet<string>
  /** The terms of a leaf; none if there is no such leaf. */
  readonly load: (leaf: Leaf) => readonly Term[]
}

/** A leaf that is to be written or, where it has no terms, removed. */
interface ChangedLeaf {
  readonly leaf: Leaf
  readonly terms: readonly Term[]
}

/** The leaves of an archive that is not indexed yet. */
export const NO_LEAVES: Leaves = { stems: [''], frequent: new Set(), load: () => [] }

/**
 * The leaves that are different after the changes, the last first. Applied to the leaves of an older archive, they make
 * the leaves of the new one. Holds the terms of few leaves at a time.
 */
export function* changedLeaves(
  { stems, frequent, load }: Leaves,
  changes: Changes,
  language: StemLanguage,
): Generator<ChangedLeaf, undefined> {
  const words = new Set([...changes.before, ...changes.now.words()])
  const affected = Map.groupBy(words, (word) => leafIndex(stems, stemOf(word, language)))
  // The terms after the place that is reached, up to the next leaf, by their stems. The last come first.
  let pending: (readonly Term[])[] = []
  const takePending = (): readonly Term[] => {
    const terms = pending.reverse().flat()
    pending = []
    return terms
  }
  for (const [index, first] of [...stems.entries()].reverse()) {
    const due = new Set(affected.get(index))
    if (due.size === 0 && pending.length === 0) continue
    const old = oldTerms(first, due, { stems, frequent, load }, language)
    let begins = false
    for (const [stem, forms] of stemsBackwards(new Set([...old.keys(), ...due]), language)) {
      const terms = forms.flatMap((word) =>
        due.has(word) ? merged(word, old.get(word), changes) : (old.get(word) ?? []),
      )
      const isAlone = isFrequent(stem, terms)
      if (isAlone || frequent.has(stem)) yield { leaf: { stem, isAlone: true }, terms: isAlone ? terms : [] }
      if (isAlone || terms.length === 0) continue
      pending.push(terms)
      if (!startsLeaf(stem)) continue
      yield { leaf: { stem, isAlone: false }, terms: takePending() }
      begins ||= stem === first
    }
    if (first === '') yield { leaf: { stem: '', isAlone: false }, terms: takePending() }
    else if (!begins) yield { leaf: { stem: first, isAlone: false }, terms: [] }
  }
}

/** The terms of a shared leaf, and those of changed words that had a leaf of their own. */
function oldTerms(
  first: string,
  due: ReadonlySet<string>,
  { frequent, load }: Leaves,
  language: StemLanguage,
): ReadonlyMap<string, Term> {
  const alone = new Set(
    Array.from(due, (word) => stemOf(word, language)).filter((stem) => frequent.has(stem)),
  )
  const terms = [...alone].flatMap((stem) => load({ stem, isAlone: true }))
  return new Map([...load({ stem: first, isAlone: false }), ...terms].map((term) => [term.word, term]))
}

/** The stems of words, the last first, each with its words in order. */
function stemsBackwards(words: ReadonlySet<string>, language: StemLanguage): [string, string[]][] {
  const groups = [...Map.groupBy(words, (word) => stemOf(word, language))]
  for (const [, forms] of groups) forms.sort()
  return groups.sort(([a], [b]) => compareText(b, a))
}

/** The term with the postings of changed days replaced; none if no story has it any more. */
function merged(word: string, old: Term | undefined, { days, now }: Changes): Term[] {
  const added = now.postings(word)
  const kept = old === undefined ? [] : decodePostings(old).filter(({ day }) => !days.has(day))
  const encoded = encodePostings(kept.length === 0 ? added : inOrder(kept, [...added]))
  return encoded.stories === 0 ? [] : [{ word, ...encoded }]
}

/** Of two lists of different days. */
function inOrder(some: readonly Posting[], others: readonly Posting[]): readonly Posting[] {
  return [...some, ...others].sort((a, b) => a.day - b.day || a.ordinal - b.ordinal)
}
