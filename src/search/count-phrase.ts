import { wordsOf } from '../full-text/words.ts'

/**
 * How often a story has words in a row, within one of its parts; in the headline, each time counts twice, as for words.
 * `length` is the number of all words.
 */
export function countPhrase(
  [headline = '', ...rest]: readonly string[],
  phrase: readonly string[],
): { readonly occurrences: number; readonly length: number } {
  const parts = [headline, ...rest].map(wordsOf)
  const counts = parts.map(
    (words) =>
      words.filter((_, start) => phrase.every((word, offset) => words[start + offset] === word)).length,
  )
  return {
    occurrences: counts.reduce((sum, count) => sum + count, counts[0] ?? 0),
    length: parts.reduce((sum, { length }) => sum + length, 0),
  }
}
