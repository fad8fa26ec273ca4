import { JOINER, spaceOut, UNSPACED_RUN } from '../core/search-text.ts'

/** A parsed search text. A story matches if it has every word and every phrase. */
export interface Terms {
  /** All words, including those of phrases: Pagefind ranks by them. */
  readonly all: string
  /** Each word outside a phrase. */
  readonly words: readonly string[]
  /** Words that must be adjacent. */
  readonly phrases: readonly string[]
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu

/**
 * Parses a reader's search text into terms for the index. Words in quotation marks
 * form a phrase, and so does a run of letters in a script without spaces, because
 * the index holds each of those letters as a word. An unclosed quotation is treated
 * as separate words.
 */
export function parseTerms(text: string): Terms {
  const quoted = [...text.matchAll(QUOTED)].map(([, phrase = '']) => phrase)
  const outside = text.replace(QUOTED, ' ')
  const unspaced = outside.match(UNSPACED_RUN) ?? []
  return {
    all: toIndexWords(text),
    words: toIndexWords(outside.replace(UNSPACED_RUN, ' ')).split(' ').filter(Boolean),
    phrases: [...quoted, ...unspaced].map(toIndexWords).filter(Boolean),
  }
}

/** Removes quotation marks, so that the words are searched for separately. */
export function stripQuotes(text: string): string {
  return text.replace(/["“”„«»]/gu, '')
}

// Pagefind would treat the whole text as one phrase if it saw quotation marks. Other punctuation is not indexed.
function toIndexWords(text: string): string {
  return spaceOut(text.normalize('NFC'))
    .replaceAll(JOINER, '')
    .split(/\s+/u)
    .map(stripQuotes)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ')
}
