import { fold } from './fold.ts'
import { isGeneric, isUndertaking } from './generic.ts'
import { type Kind, KINDS } from './kinds.ts'

/** What speaks for the kinds of a name in the mean of its stories. */
export interface Evidence {
  readonly name: string
  readonly stories: number
  /** For a person, a place and an organisation, in the unit of `Scores`. */
  readonly means: ArrayLike<number>
  /** The editor wants a page for it, whatever the evidence. */
  readonly always: boolean
}

/**
 * The evidence a name needs, and by how much its kind must lead the next one. Where there are few stories,
 * each counts for more. Measured on CoNLL-2003’s development part and by eye; see docs/decisions/0017-names.md.
 */
const FEW = 4
const NEEDED = { few: 15, many: 12 } as const
const LEAD = { few: 15, many: 10 } as const

/** What was decided stays until the evidence has fallen so far below what it took: one more story rarely turns it over. */
const SLACK = 8

/** A verdict on a name: its kind, `undefined` for no name, and the reason in a sentence. */
export interface Verdict {
  readonly kind: Kind | undefined
  readonly because: () => string
}

/** Judges a name by its evidence, given what was decided before the latest story. */
export function judge({ name, stories, means, always }: Evidence, before: Kind | undefined): Verdict {
  const { kind, best, lead, next } = leadingOf(means)
  const size = stories < FEW ? 'few' : 'many'
  const needed = NEEDED[size] - (before === undefined ? 0 : SLACK)
  if (!always) {
    if (stories < 2) return { kind: undefined, because: () => 'Only one story has it.' }
    if (best < needed) {
      return { kind: undefined, because: () => `The evidence is ${Math.round(best)}; it takes ${needed}.` }
    }
    if (!isSpecific(name, kind)) return { kind: undefined, because: () => 'It could name many.' }
  }
  const leadNeeded = LEAD[size] + (before === kind ? -SLACK : before === 'other' ? SLACK / 2 : 0)
  if (lead < leadNeeded) {
    // “David” may be a town, and is more often somebody.
    if (!always && next === 'person' && !name.includes(' '))
      return { kind: undefined, because: () => 'It may be a part of many people’s names.' }
    const because = (): string =>
      `Its kind is not sure: ${kind} leads by ${Math.round(lead)}; it takes ${leadNeeded}.`
    return { kind: 'other', because }
  }
  if (kind === 'organisation' && isUndertaking(fold(name)))
    return { kind: 'other', because: () => 'It may be what an organisation does.' }
  const because = (): string =>
    `The evidence for ${withArticle(kind)} is ${Math.round(best)}, ${Math.round(lead)} more than for anything else.`
  return { kind, because }
}

/** How much more or less evidence would decide otherwise. */
export function marginOf({ stories, means }: Pick<Evidence, 'stories' | 'means'>): number {
  const { best, lead } = leadingOf(means)
  const size = stories < FEW ? 'few' : 'many'
  return Math.min(Math.abs(best - NEEDED[size]), best < NEEDED[size] ? Infinity : Math.abs(lead - LEAD[size]))
}

/** The kind with the most evidence, and the one after it if anything speaks for it. */
function leadingOf(means: ArrayLike<number>): {
  kind: Kind
  best: number
  lead: number
  next: Kind | undefined
} {
  let first = 0
  for (let at = 1; at < means.length; at++) if ((means[at] ?? 0) > (means[first] ?? 0)) first = at
  let second: number | undefined
  for (let at = 0; at < means.length; at++) {
    if (at !== first && (means[at] ?? 0) > (second === undefined ? 0 : (means[second] ?? 0))) second = at
  }
  const best = means[first] ?? 0
  const lead = best - (second === undefined ? 0 : (means[second] ?? 0))
  return { kind: KINDS[first] ?? 'other', best, lead, next: second === undefined ? undefined : KINDS[second] }
}

function withArticle(kind: Kind): string {
  return kind === 'organisation' ? 'an organisation' : `a ${kind}`
}

/** A surname alone is nobody’s page, and a “Finance Ministry” many states have. */
function isSpecific(name: string, kind: Kind): boolean {
  if (kind === 'person') return name.includes(' ')
  return (kind === 'place' || name.length > 2) && !isGeneric(fold(name))
}
