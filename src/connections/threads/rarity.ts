import { ENGLISH_WORDS } from './background-words.ts'

/** Bits of a word that no list knows: half of them are names and terms of one story. */
export const RAREST = 14
/** A name is news even when its word is common: “Will”, “Rust”. */
const COMMONEST_NAME = 6

const ENGLISH = new Map(
  ENGLISH_WORDS.flatMap((words, bits) => words.split(' ').map((word): [string, number] => [word, bits])),
)

/**
 * How rare a word is in any news before the archive is asked: about one story in 2ⁿ contains it.
 * English has measured counts. Elsewhere the shorter word is the commoner one (Zipf’s law of
 * abbreviation), until the archive’s own counts say more.
 * @param word in lower case
 */
export function rarityOf(word: string, english: boolean): number {
  if (!english) return Math.min(RAREST, word.length + 2)
  return ENGLISH.get(word) ?? ENGLISH.get(beforeApostrophe(word)) ?? RAREST
}

/** The same of a word that is a name in its story. */
export function nameRarityOf(word: string, english: boolean): number {
  return english ? Math.max(COMMONEST_NAME, rarityOf(word, true)) : Math.max(COMMONEST_NAME, word.length + 2)
}

/** The list has “don” and “t”. */
function beforeApostrophe(word: string): string {
  const at = word.includes('’') ? word.indexOf('’') : word.indexOf("'")
  return at > 0 ? word.slice(0, at) : word
}
