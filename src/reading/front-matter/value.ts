/** A value of front matter, whatever language it was written in. Text unless TOML says otherwise. */
export type FrontMatterValue =
  | string
  | number
  | boolean
  | null
  | readonly FrontMatterValue[]
  | { readonly [key: string]: FrontMatterValue }

/** A key of the top level with its value, and where it stands in the file. */
export interface FrontMatterEntry {
  readonly key: string
  readonly value: FrontMatterValue
  readonly line: number
  readonly column: number
  /** Words after ` #` behind an unquoted value: a comment to YAML, perhaps not to the editor. */
  readonly comment?: { readonly words: string; readonly quoted: string } | undefined
}

/** Keys by which programs are attacked through the prototype of their objects. */
const REFUSED = new Set(['__proto__', 'constructor', 'prototype'])

export function isForbiddenKey(key: string): boolean {
  return REFUSED.has(key)
}

/** Deeper than any key of docs/format.md goes. */
export const MAX_DEPTH = 8
