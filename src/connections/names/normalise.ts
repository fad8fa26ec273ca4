import { Cue } from './cues.ts'
import { fold } from './fold.ts'
import { Word } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** Names that everybody shortens, folded, and the one they are listed under. */
const USUAL = new Map(
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
    'u.n.': 'United Nations',
    un: 'United Nations',
    'e.u.': 'European Union',
    eu: 'European Union',
  }),
)

/** The name that a place or an organisation is listed under. */
export function usualName(name: string): string {
  return USUAL.get(fold(name)) ?? name
}

/** An organisation’s name without its legal form: “Boeing” of “Boeing Co.”, but “Coastal Corp.” whole. */
export function withoutLegalForm(name: string, tokens: readonly Token[]): string {
  let end = tokens.length
  while (end > 1 && isLegalForm(tokens[end - 1])) end--
  if (end === 1 && ((tokens[0]?.word ?? 0) & (Word.Everyday | Word.Usual)) !== 0) return name
  return name.split(' ').slice(0, end).join(' ')
}

function isLegalForm(token: Token | undefined): boolean {
  return (
    token !== undefined && ((token.cue & Cue.OrgSuffix) !== 0 || token.text === 'and' || token.text === '&')
  )
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
  const folded = fold(name)
  return PUNCTUATION.test(folded) ? folded.replaceAll('-', ' ').replaceAll(/[.'"“”]/g, '') : folded
}

const PUNCTUATION = /[-.'"“”]/
