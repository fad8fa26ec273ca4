/** A front matter value, in YAML or TOML. Scalars are text, except for TOML’s typed values. */
export type FrontMatterValue =
  | string
  | number
  | boolean
  | null
  | readonly FrontMatterValue[]
  | { readonly [key: string]: FrontMatterValue }

/** A top-level key with its value and its position in the file. */
export interface FrontMatterEntry {
  readonly key: string
  readonly value: FrontMatterValue
  readonly line: number
  readonly column: number
  /** Text after ` #` on the line of an unquoted value: a comment in YAML, but perhaps not meant as one. */
  readonly comment?: { readonly words: string; readonly quoted: string } | undefined
}

/** Keys used for prototype pollution attacks. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether a key must be refused because it could pollute a prototype. */
export function isForbiddenKey(key: string): boolean {
  return FORBIDDEN_KEYS.has(key)
}

/** Maximum nesting. No key in docs/format.md needs this much. */
export const MAX_DEPTH = 8
