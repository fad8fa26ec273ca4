import { isName, type Row } from './row.ts'

const MAX_NAMES = 4
const MAX_WORDS = 3

/** What two stories share, the most telling first. */
export interface Reasons {
  /** As the later story writes them. */
  readonly names: readonly string[]
  readonly words: readonly string[]
}

/**
 * The names and words at these indexes of a row. Pairs that overlap are one name: “Daniel Fuentes” and
 * “Fuentes Espinal”. A name inside a longer one is left out: “Baldwin” beside “Alec Baldwin”.
 */
export function reasonsOf(
  { places, traits }: Row,
  texts: readonly string[],
  shared: readonly number[],
): Reasons {
  const textsOf = (names: boolean): string[] =>
    shared.filter((at) => isName(traits[at] ?? 0) === names).map((at) => texts[places[at] ?? 0] ?? '')
  const names = textsOf(true).reduce<string[]>(joinName, [])
  return {
    names: names.filter((name) => !names.some((other) => isPart(name, other))).slice(0, MAX_NAMES),
    words: textsOf(false).slice(0, MAX_WORDS),
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
