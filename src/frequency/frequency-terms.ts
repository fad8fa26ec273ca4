import { parseTerms, type Term } from '../search/terms.ts'

/** More lines in one chart could not be told apart. */
export const MOST_TERMS = 5

/**
 * The words and phrases that are counted, each once, as a search would read them: see `parseTerms`. Commas between them
 * are for the reader only, and a `-` in front has no meaning here.
 */
export function frequencyTerms(text: string, locale: string): Term[] {
  const terms = parseTerms(text.replace(/[,;、،](?=\s|$)/gu, ' '), locale)
  return [...new Map(terms.map((term) => [term.text.toLowerCase(), { ...term, excluded: false }])).values()]
}
