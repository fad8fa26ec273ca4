import { Cue } from './cues.ts'
import { fold } from './fold.ts'
import type { Token } from './tokens.ts'

/** Places with several usual names, folded, and the one they are listed under. */
const PLACES = new Map(
  Object.entries({
    'u.s.': 'United States',
    us: 'United States',
    usa: 'United States',
    'u.s.a.': 'United States',
    america: 'United States',
    'united states of america': 'United States',
    uk: 'United Kingdom',
    'u.k.': 'United Kingdom',
    britain: 'United Kingdom',
    'great britain': 'United Kingdom',
    uae: 'United Arab Emirates',
    'u.a.e.': 'United Arab Emirates',
    ussr: 'Soviet Union',
    'u.s.s.r.': 'Soviet Union',
    'd.c.': 'Washington, D.C.',
  }),
)

/** The name that a place is listed under. */
export function placeName(name: string): string {
  return PLACES.get(fold(name)) ?? name
}

/** An organisation’s name without its legal form: “Boeing” of “Boeing Co.”; as it is when nothing else remains. */
export function withoutLegalForm(name: string, tokens: readonly Token[]): string {
  let length = name.length
  for (let at = tokens.length - 1; at > 0; at--) {
    const token = tokens[at]
    if (token === undefined || ((token.cue & Cue.OrgSuffix) === 0 && token.text !== 'and' && token.text !== '&')) break
    length = name.lastIndexOf(' ')
    if (length > 0) name = name.slice(0, length)
  }
  return name
}

/** A person’s name without “Jr.” */
export function withoutNameTail(name: string): string {
  return name.replace(/ (?:Jr|Sr)$/, '')
}

/**
 * Two names with one key are one name: accents, apostrophes, hyphens, capitals and full stops make
 * no difference.
 */
export function keyOf(name: string): string {
  return fold(name).replaceAll('-', ' ').replaceAll(/[.'"“”]/g, '')
}
