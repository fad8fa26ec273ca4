import { KINDS } from './kinds.ts'
import type { StoryName } from './story-names.ts'

/** One name in one story, by position in the columns of a `NameTable`. */
export interface NameTable {
  /** Distinct names, by id. */
  readonly names: readonly string[]
  readonly ids: ReadonlyMap<string, number>
  readonly storyCount: number
  /** Columns, a row for each name of each story, in the order of the stories. */
  readonly name: Int32Array
  readonly story: Int32Array
  readonly sentence: Int16Array
  /** Scores for a person, a place and an organisation, three a row. */
  readonly scores: Int8Array
  /** Bits of `Row`. */
  readonly flags: Uint8Array
  /** Other forms of a name: id of the name → text → number of stories. */
  readonly variants: ReadonlyMap<number, ReadonlyMap<string, number>>
  /** What the first story that says so says a name is: id → story and words. */
  readonly appositions: ReadonlyMap<number, Description>
}

/** What a story says that a name is. */
export interface Description {
  /** Index of the story, in the order given. */
  readonly story: number
  /** “the actor” */
  readonly text: string
}

export const Row = {
  /** A surname with a title, whose full name the story does not give. */
  Titled: 1 << 0,
  /** Given by front matter; bits 2 to 4 say as what, as an index of KINDS. */
  Given: 1 << 1,
} as const

const FIRST_SIZE = 1 << 14

/**
 * Collects the names of all stories in columns: two million names of 100,000 stories take 40 MB.
 * Stories come in (day, path) order.
 */
export function nameTable(stories: Iterable<readonly StoryName[]>): NameTable {
  const names: string[] = []
  const ids = new Map<string, number>()
  const variants = new Map<number, Map<string, number>>()
  const appositions = new Map<number, Description>()
  let name = new Int32Array(FIRST_SIZE)
  let story = new Int32Array(FIRST_SIZE)
  let sentence = new Int16Array(FIRST_SIZE)
  let scores = new Int8Array(3 * FIRST_SIZE)
  let flags = new Uint8Array(FIRST_SIZE)
  let rows = 0
  let storyCount = 0
  for (const found of stories) {
    for (const one of found) {
      if (rows === name.length) {
        name = grown(name, new Int32Array(2 * rows))
        story = grown(story, new Int32Array(2 * rows))
        sentence = grown(sentence, new Int16Array(2 * rows))
        scores = grown(scores, new Int8Array(6 * rows))
        flags = grown(flags, new Uint8Array(2 * rows))
      }
      const id = idOf(one.name)
      name[rows] = id
      story[rows] = storyCount
      sentence[rows] = Math.min(one.sentence, MAX_SENTENCE)
      one.scores.forEach((score, kind) => (scores[3 * rows + kind] = clamp(score)))
      flags[rows] =
        (one.titled ? Row.Titled : 0) | (one.given ? Row.Given | (KINDS.indexOf(one.given) << 2) : 0)
      for (const variant of one.variants ?? []) count(variants, id, variant)
      if (one.apposition !== undefined && !appositions.has(id)) {
        appositions.set(id, { story: storyCount, text: one.apposition })
      }
      rows++
    }
    storyCount++
  }
  return {
    names,
    ids,
    storyCount,
    name: name.subarray(0, rows),
    story: story.subarray(0, rows),
    sentence: sentence.subarray(0, rows),
    scores: scores.subarray(0, 3 * rows),
    flags: flags.subarray(0, rows),
    variants,
    appositions,
  }

  function idOf(text: string): number {
    const known = ids.get(text)
    if (known !== undefined) return known
    ids.set(text, names.length)
    return names.push(text) - 1
  }
}

const MAX_SENTENCE = 0x7fff

function grown<Column extends Int8Array | Int16Array | Int32Array | Uint8Array>(
  from: Column,
  to: Column,
): Column {
  to.set(from)
  return to
}

/** Evidence beyond this makes nothing surer. */
function clamp(score: number): number {
  return Math.max(-100, Math.min(100, score))
}

function count(counts: Map<number, Map<string, number>>, id: number, text: string): void {
  const known = counts.get(id)
  if (known === undefined) counts.set(id, new Map([[text, 1]]))
  else known.set(text, (known.get(text) ?? 0) + 1)
}
