import { Cue, cuesOf } from './cues.ts'
import { fold } from './fold.ts'
import { isGeneric, isUndertaking } from './generic.ts'
import { type Kind, KINDS } from './kinds.ts'
import { CORPORATE } from './words-of-sentence.ts'

/** What speaks for the kinds of a name in the mean of its stories. */
export interface Evidence {
  readonly name: string
  readonly stories: number
  /** For a person, a place and an organisation, in the unit of `Scores`. */
  readonly means: ArrayLike<number>
  /** The editor wants a page for it, whatever the evidence. */
  readonly always: boolean
}

/** From so many stories on, each counts for less. */
const MANY = 4

/**
 * The evidence a name needs in few stories and in many, by kind. An organisation that is named as one needs less than a
 * short name, which may be anything. Chosen on CoNLL-2003’s development part and by eye; see
 * docs/decisions/0017-names.md.
 */
const NEEDED = {
  person: [11, 10],
  place: [13, 11],
  organisation: [15, 12],
  namedAsOrganisation: [9, 7],
} as const

/** By how much a kind must lead the next one, but never by more than the evidence it needs. */
const LEAD = [15, 10] as const

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
  const thresholds = thresholdsOf(name, kind, stories)
  const needed = thresholds.needed - (before === undefined ? 0 : SLACK)
  if (!always) {
    if (stories < 2) return { kind: undefined, because: () => 'Only one story has it.' }
    if (best < needed) {
      return { kind: undefined, because: () => `The evidence is ${Math.round(best)}; it takes ${needed}.` }
    }
    if (!isSpecific(name, kind)) return { kind: undefined, because: () => 'It could name many.' }
  }
  const leadNeeded = thresholds.lead + (before === kind ? -SLACK : before === 'other' ? SLACK / 2 : 0)
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
export function marginOf({ name, stories, means }: Pick<Evidence, 'name' | 'stories' | 'means'>): number {
  const { kind, best, lead } = leadingOf(means)
  const thresholds = thresholdsOf(name, kind, stories)
  const missing = best - thresholds.needed
  return Math.min(Math.abs(missing), missing < 0 ? Infinity : Math.abs(lead - thresholds.lead))
}

function thresholdsOf(name: string, kind: Kind, stories: number): { needed: number; lead: number } {
  const size = stories < MANY ? 0 : 1
  const clear = kind === 'organisation' && isNamedAsOrganisation(name)
  const row = clear ? 'namedAsOrganisation' : kind === 'person' || kind === 'place' ? kind : 'organisation'
  const needed = NEEDED[row][size]
  return { needed, lead: Math.min(LEAD[size], needed) }
}

/** “Home Office”, “Bank of England”: a word of it is what only organisations are called. */
function isNamedAsOrganisation(name: string): boolean {
  const words = fold(name).split(' ')
  if (words.length < 2) return false
  const ends = (cuesOf(words.at(-1) ?? '') & CORPORATE) !== 0
  return ends || (/^(?:of|for|on)$/.test(words[1] ?? '') && (cuesOf(words[0] ?? '') & Cue.OrgOf) !== 0)
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
