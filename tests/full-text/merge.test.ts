import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedLeaves, NO_LEAVES, type Leaves } from '../../src/full-text/merge.ts'
import { startsLeaf, type Term } from '../../src/full-text/leaf.ts'
import { stopWordCodes } from '../../src/full-text/stop-words.ts'
import { storyWords } from '../../src/full-text/story-words.ts'
import { WordIndex } from '../../src/full-text/word-index.ts'

/** For each day, the texts of its stories. */
type Archive = ReadonlyMap<number, readonly string[]>
type LeafSet = ReadonlyMap<string, readonly Term[]>

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
    days.flatMap((day) => (from.get(day) ?? []).flatMap((text) => [...wordsOn(text).keys()])),
  )
  const old: Leaves = {
    stems: ['', ...[...leaves.keys()].filter((stem) => stem !== '').sort()],
    load: (stem) => leaves.get(stem) ?? [],
  }
  const after = new Map(leaves)
  for (const { stem, terms } of changedLeaves(
    old,
    { days: new Set(days), before, now: indexOf(to, days) },
    'en',
  )) {
    if (terms.length > 0) after.set(stem, terms)
    else after.delete(stem)
  }
  return after
}

function made(archive: Archive): LeafSet {
  const leaves = new Map<string, readonly Term[]>()
  const changes = {
    days: new Set<number>(),
    before: new Set<string>(),
    now: indexOf(archive, archive.keys()),
  }
  for (const { stem, terms } of changedLeaves(NO_LEAVES, changes, 'en')) {
    if (terms.length > 0) leaves.set(stem, terms)
  }
  return leaves
}

function sorted(leaves: LeafSet): [string, readonly Term[]][] {
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
const text = fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 6 }).map((words) => words.join(' '))
const archives = fc
  .array(fc.tuple(fc.nat(4), fc.array(text, { minLength: 1, maxLength: 3 })), { maxLength: 4 })
  .map((days): Archive => new Map(days))

describe('leaves', () => {
  test('after changes are the same as if they had been made anew', () => {
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
      { numRuns: 300 },
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
    const stems = ['', ...[...leaves.keys()].filter((stem) => stem !== '').sort()]
    const changed = [...changedLeaves({ stems, load: (stem) => leaves.get(stem) ?? [] }, changes, 'en')]
    expect(leaves.size).toBeGreaterThan(10)
    expect(changed).toHaveLength(1)
  })
})
