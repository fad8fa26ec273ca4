import { Word } from './lexicon.ts'
import type { Token } from './tokens.ts'

const PLACE = Word.Country | Word.Region | Word.Metropolis | Word.City | Word.Town

/** “CAMBRIDGE — Police said …”: a dateline, not an abbreviation. */
export function isPlaceInCapitals({ shape, text, word }: Token): boolean {
  return shape === 'upper' && text.length > 4 && !text.includes('.') && (word & PLACE) !== 0
}

/** “Cambridge” of “CAMBRIDGE”. */
export function titleCase(text: string): string {
  return text.charAt(0) + text.slice(1).toLowerCase()
}
