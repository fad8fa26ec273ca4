import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedLeaves, type Leaves } from '../../src/full-text/merge.ts'
import { leafName, startsLeaf, type Leaf, type Term } from '../../src/full-text/leaf.ts'
import { stopWordCodes } from '../../src/full-text/stop-words.ts'
import { storyWords } from '../../src/full-text/story-words.ts'
import { WordIndex } from '../../src/full-text/word-index.ts'

/** For each day, the texts of its stories. */
type Archive = ReadonlyMap<number, readonly string[]>
/** By name. */
type LeafSet = ReadonlyMap<string, { readonly leaf: Leaf; readonly terms: readonly Term[] }>

const STOP_WORDS = stopWordCodes('en')

function wordsOn(text: string) {
  return storyWords([text], STOP_WORDS)
}

function indexOf(archive: Archive, days: Iterable<number>): WordIndex {
  const index = new WordIndex()
  for (const day of [...days].sort((a, b) => a - b)) {
    for (const [ordinal, text] of (archive.get(day) ?? []).entries()) index.add(day, ordinal, wordsOn(text))
  }
  return index
}

/** The leaves after the changes from one archive to another. */
function change(leaves: LeafSet, from: Archive, to: Archive): LeafSet {
  const days = [...new Set([...from.keys(), ...to.keys()])].filter(
    (day) => from.get(day)?.join('|') !== to.get(day)?.join('|'),
  )
  const before = new Set(
    days.flatMap((day) => (from.get(day) ?? []).flatMap((text) => [...wordsOn(text).words.keys()])),
  )
  const after = new Map(leaves)
  const changes = { days: new Set(days), before, now: indexOf(to, days) }
  for (const { leaf, terms } of changedLeaves(leavesOf(leaves), changes, 'en')) {
    if (terms.length > 0) after.set(leafName(leaf), { leaf, terms })
    else after.delete(leafName(leaf))
  }
  return after
}

function leavesOf(leaves: LeafSet): Leaves {
  const stems = (isAlone: boolean): string[] =>
    [...leaves.values()].flatMap(({ leaf }) => (leaf.isAlone === isAlone ? [leaf.stem] : [])).sort()
  return {
    stems: ['', ...stems(false).filter((stem) => stem !== '')],
    frequent: new Set(stems(true)),
    load: (leaf) => leaves.get(leafName(leaf))?.terms ?? [],
  }
}

function made(archive: Archive): LeafSet {
  return change(new Map(), new Map(), archive)
}

function sorted(leaves: LeafSet) {
  return [...leaves].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Words at which leaves begin and others, so that leaves come and go often. */
const NUMBERED = Array.from({ length: 400 }, (_, index) => `w${index}`)
const VOCABULARY = [
  ...NUMBERED.filter(startsLeaf),
  ...NUMBERED.slice(0, 8),
  'the',
  'of',
  'landed',
  'lands',
  'aa',
]
/** So often that these words have a leaf of their own. */
const FREQUENT = ['landed', 'aa', VOCABULARY[0] ?? '', VOCABULARY.at(-6) ?? ''].map((word) =>
  `${word} `.repeat(2500),
)
const text = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...VOCABULARY), weight: 8 }, fc.constantFrom(...FREQUENT)), {
    maxLength: 6,
  })
  .map((words) => words.join(' '))
const archives = fc
  .array(fc.tuple(fc.nat(4), fc.array(text, { minLength: 1, maxLength: 3 })), { maxLength: 4 })
  .map((days): Archive => new Map(days))

describe('leaves', () => {
  test('after changes equal those of a full build', () => {
    fc.assert(
      fc.property(fc.array(archives, { minLength: 2, maxLength: 4 }), (states) => {
        const [first = new Map<number, string[]>(), ...rest] = states
        let leaves = made(first)
        let from = first
        for (const to of rest) {
          leaves = change(leaves, from, to)
          from = to
          expect(sorted(leaves)).toEqual(sorted(made(to)))
        }
      }),
      { numRuns: 100 },
    )
  })

  test('that have none of the words of a new story are not written again', () => {
    const words = Array.from({ length: 2000 }, (_, index) => `word${index}`)
    const archive: Archive = new Map([[1, [words.join(' ')]]])
    const changes = {
      days: new Set([2]),
      before: new Set<string>(),
      now: indexOf(new Map([[2, ['word7']]]), [2]),
    }
    const leaves = made(archive)
    const changed = [...changedLeaves(leavesOf(leaves), changes, 'en')]
    expect(leaves.size).toBeGreaterThan(10)
    expect(changed).toHaveLength(1)
  })
})
