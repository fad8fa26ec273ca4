import type { Kind } from './kinds.ts'
import type { StoryName } from './story-names.ts'

/** What the editor says of names. */
export interface NamesFile {
  has(name: string): boolean
  /** The name that stands for it, as the editor has it. */
  targetOf(name: string): string | undefined
  kindOf(name: string): Kind | undefined
  isRejected(name: string): boolean
  isAlways(name: string): boolean
  /** The names of a story, with those that the editor splits by story renamed. */
  inStory(file: string, names: readonly StoryName[]): readonly StoryName[]
}

/** Of an archive without a names file. */
export const NO_CORRECTIONS: NamesFile = {
  has: () => false,
  targetOf: () => undefined,
  kindOf: () => undefined,
  isRejected: () => false,
  isAlways: () => false,
  inStory: (_file, names) => names,
}
