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

/**
 * The names and words at these places of a row. Pairs that overlap are one name: “Daniel Fuentes” and
 * “Fuentes Espinal”. A name inside a longer one is left out: “Baldwin” beside “Alec Baldwin”.
 */
export function reasonsOf({ features }: Row, shared: readonly number[]): Reasons {
  const all = shared.flatMap((at) => features[at] ?? [])
  const names = all
    .filter(({ kind }) => kind !== WORD)
    .reduce<string[]>((joined, { text }) => joinName(joined, text), [])
  return {
    names: names.filter((name) => !names.some((other) => isPart(name, other))).slice(0, MAX_NAMES),
    words: all
      .filter(({ kind }) => kind === WORD)
      .map(({ text }) => text)
      .slice(0, MAX_WORDS),
  }
}

/** The names with one more, joined to those that it overlaps. */
function joinName(names: readonly string[], name: string): string[] {
  const before = names.findIndex((other) => overlaps(other, name))
  const after = names.findIndex((other) => overlaps(name, other))
  if (before === after) return [...names, name]
  const start = before === -1 ? name : `${names[before]} ${rest(name)}`
  const whole = after === -1 ? start : `${start} ${rest(names[after] ?? '')}`
  const place = before === -1 ? after : after === -1 ? before : Math.min(before, after)
  return names.flatMap((other, at) => (at === place ? [whole] : at === before || at === after ? [] : [other]))
}

/** Whether both have several words, and the last of one is the first of the other. */
function overlaps(one: string, other: string): boolean {
  return (
    one.includes(' ') &&
    other.includes(' ') &&
    one.slice(one.lastIndexOf(' ')) === ` ${other.split(' ', 1)[0]}`
  )
}

function rest(name: string): string {
  return name.slice(name.indexOf(' ') + 1)
}

function isPart(name: string, other: string): boolean {
  return name !== other && ` ${other} `.toLowerCase().includes(` ${name} `.toLowerCase())
}
