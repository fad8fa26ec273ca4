import { fold } from './fold.ts'
import { type Lexicon, Word } from './lexicon.ts'

const PLACE = Word.Country | Word.Region | Word.Metropolis | Word.City | Word.Town
const CAPITALS = /^[\p{Lu} -]{5,}$/u

/** “SAN FRANCISCO — Police said …”: a dateline, not an abbreviation. */
export function isPlaceInCapitals(name: string, lexicon: Lexicon): boolean {
  return CAPITALS.test(name) && (lexicon.flags(fold(name)) & PLACE) !== 0
}

/** “San Francisco” of “SAN FRANCISCO”. */
export function titleCase(name: string): string {
  return name.replaceAll(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
}
