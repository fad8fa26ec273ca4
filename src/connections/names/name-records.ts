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
  /** Index of the first sentence that has the name, from 0; `null` where only front matter has it. */
  readonly sentence: number | null
}

/** Addresses, which only the caller knows. */
export interface NameAddresses {
  /** Of a name’s page, `null` where it has none. */
  readonly ofName: (name: IndexedName) => string | null
  readonly ofStory: (story: number) => { readonly file: string; readonly url: string }
}

/** A name as data. */
export function nameRecord(name: IndexedName, { ofName, ofStory }: NameAddresses): NameRecord {
  const stories = Array.from(name.stories, (story, at): NamedIn => {
    const sentence = name.sentences[at] ?? -1
    return { ...ofStory(story), sentence: sentence < 0 ? null : sentence }
  })
  return { name: name.name, kind: name.kind, variants: name.variants, url: ofName(name), stories }
}
