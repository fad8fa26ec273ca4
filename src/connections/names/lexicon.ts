/** What the lexicon knows of a word, a bit each. A word can be several things: “Chelsea”, “Bush”. */
export const Word = {
  /** Among the English words of everyday life (SCOWL up to 35). */
  Everyday: 1 << 0,
  /** Among the words of a book or a newspaper (SCOWL 40 to 55). */
  Usual: 1 << 1,
  FirstName: 1 << 2,
  Surname: 1 << 3,
  Company: 1 << 4,
  /** A million people or more. */
  Metropolis: 1 << 5,
  /** 200,000 people or more. */
  City: 1 << 6,
  /** 15,000 people or more. */
  Town: 1 << 7,
  Country: 1 << 8,
  /** The first level below a country: a state, a province, a county. */
  Region: 1 << 9,
  /** “French”, “Briton”. */
  Demonym: 1 << 10,
  /** Listed by hand: a firm, a party, a club, an agency that the news often names. */
  Organisation: 1 << 11,
} as const

/** Looks up words, and names of several words, as `fold` gives them. */
export interface Lexicon {
  /** Flags of `Word`, 0 for an unknown word. */
  flags(folded: string): number
}

const MAX_CACHED = 100_000

/**
 * Opens lexicon.txt, which tools/names/make-lexicon.ts writes: on each line a word, a
 * tab and its flags in hexadecimal, in the order of their characters. The text is searched as
 * it is: to make a `Map` of it takes 200 ms, in every worker.
 */
export function openLexicon(text: string): Lexicon {
  const cache = new Map<string, number>()
  return {
    flags(folded) {
      const cached = cache.get(folded)
      if (cached !== undefined) return cached
      const flags = search(text, folded)
      if (cache.size >= MAX_CACHED) cache.clear()
      cache.set(folded, flags)
      return flags
    },
  }
}

function search(text: string, word: string): number {
  let low = 0
  let high = text.length
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1
    const order = compareAt(text, start, word)
    if (order === 0) {
      const flags = start + word.length + 1
      return Number.parseInt(text.slice(flags, text.indexOf('\n', flags)), 16)
    }
    if (order > 0) high = start
    else low = text.indexOf('\n', start) + 1
  }
  return 0
}

/** Compares the word of the line at `start` with `word`, by code unit. */
function compareAt(text: string, start: number, word: string): number {
  for (let at = 0; at < word.length; at++) {
    const difference = text.charCodeAt(start + at) - word.charCodeAt(at)
    if (difference !== 0) return difference
  }
  return text.charCodeAt(start + word.length) - TAB
}
const TAB = 9
