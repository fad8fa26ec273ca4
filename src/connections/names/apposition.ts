import type { Mention } from './groups.ts'
import { Cue } from './cues.ts'

const MAX_LENGTH = 120

/**
 * What a sentence says a name is, as written between commas: “the actor” of “Alec Baldwin, the actor,
 * said …”. `undefined` where it says nothing, or too much.
 */
export function appositionOf(sentence: string, { tokens, span }: Mention): string | undefined {
  const comma = tokens[span.to]
  const first = tokens[span.to + 1]
  if (comma?.text !== ',' || first === undefined || !begins(first.text, first.cue)) return undefined
  for (let at = span.to + 2; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.start - first.start > MAX_LENGTH) return undefined
    if (!/^[,.;—–]$/.test(token.text)) continue
    const words = tokens.slice(span.to + 1, at)
    const says = words.some(
      ({ cue, shape }) =>
        shape === 'lower' && (cue & (Cue.Role | Cue.Kin | Cue.OrgNoun | Cue.PlaceNoun)) !== 0,
    )
    return says ? sentence.slice(first.start, token.start).trim() : undefined
  }
  return undefined
}

/** On a page of its own, “her husband” would not say whose. */
function begins(text: string, cue: number): boolean {
  return /^(?:a|an|the|one)$/.test(text) || (cue & Cue.Role) !== 0
}
