import type { IndexedName } from './name-index.ts'
import type { Kind } from './kinds.ts'

/** A line of names.jsonl. */
export interface NameRecord {
  readonly name: string
  readonly kind: Kind
  readonly variants: readonly string[]
  /** `null` where it has no page. */
  readonly url: string | null
  readonly stories: readonly NamedIn[]
}

interface NamedIn {
  /** Path of the source inside the content folder. */
  readonly file: string
  readonly url: string
  /** The first sentence that has the name; empty where only front matter has it. */
  readonly sentence: string
}

/** What only the caller knows. */
export interface NameSurroundings {
  /** Address of a name’s page, `null` where it has none. */
  readonly addressOf: (name: IndexedName) => string | null
  /** A story and one of its sentences by their indexes. */
  readonly namedIn: (story: number, sentence: number) => NamedIn
}

/** A name as data. */
export function nameRecord(indexed: IndexedName, { addressOf, namedIn }: NameSurroundings): NameRecord {
  const { name, kind, variants, stories, sentences } = indexed
  return {
    name,
    kind,
    variants,
    url: addressOf(indexed),
    stories: Array.from(stories, (story, at) => namedIn(story, sentences[at] ?? -1)),
  }
}
