import type { Row } from './row.ts'
import { WORD } from './sketch.ts'

const MAX_NAMES = 4
const MAX_WORDS = 3

/** What two stories share, the most telling first. */
export interface Reasons {
  /** As the later story writes them. */
  readonly names: readonly string[]
  readonly words: readonly string[]
}

/** The names and words at these places of a row. A name inside a longer one is left out: “Baldwin” beside “Alec Baldwin”. */
export function reasonsOf({ features }: Row, shared: readonly number[]): Reasons {
  const all = shared.flatMap((at) => features[at] ?? [])
  const names = all.filter(({ kind }) => kind !== WORD).map(({ text }) => text)
  const words = all.filter(({ kind }) => kind === WORD).map(({ text }) => text)
  return {
    names: names.filter((name) => !names.some((other) => isPart(name, other))).slice(0, MAX_NAMES),
    words: words.slice(0, MAX_WORDS),
  }
}

function isPart(name: string, other: string): boolean {
  return name !== other && ` ${other} `.toLowerCase().includes(` ${name} `.toLowerCase())
}
