import type { Kind } from './kinds.ts'
import type { StoryName } from './story-names.ts'

/** What the editor says of names, in `names.txt` of the content folder. */
export interface NamesFile {
  /** The name that stands for this one. */
  readonly merged: ReadonlyMap<string, string>
  readonly kinds: ReadonlyMap<string, Kind>
  readonly rejected: ReadonlySet<string>
  /** Names with a page whatever the evidence; they are found in the text of any language. */
  readonly always: ReadonlySet<string>
  /** By file: in this story, one name is another. */
  readonly splits: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Names that nobody has any more, and the name whose page has taken the place of theirs. */
  readonly former: ReadonlyMap<string, string>
  /** Every name that something is said of. */
  readonly stated: ReadonlySet<string>
}

/** Of an archive whose editor says nothing. */
export const NO_CORRECTIONS: NamesFile = {
  merged: new Map(),
  kinds: new Map(),
  rejected: new Set(),
  always: new Set(),
  splits: new Map(),
  former: new Map(),
  stated: new Set(),
}

/** The names of a story as the editor has them: split by story, and merged. */
export function corrected(file: string, found: readonly StoryName[], names: NamesFile): readonly StoryName[] {
  const here = names.splits.get(file)
  if (here === undefined && names.merged.size === 0) return found
  return found.map((one) => {
    const merged = names.merged.get(one.name) ?? one.name
    const split = here?.get(one.name) ?? here?.get(merged) ?? merged
    const name = names.merged.get(split) ?? split
    return name === one.name
      ? one
      : { ...one, name, variants: [...new Set([...(one.variants ?? []), one.name])] }
  })
}
