import { JOINER, spaceOut, UNSPACED_RUN } from '../core/search-text.ts'

/** What a story must have to be found. */
export interface Terms {
  /** All words, those of phrases too: by them Pagefind ranks. */
  readonly all: string
  /** Each word that is in no phrase. */
  readonly words: readonly string[]
  /** Words that must stand next to each other. */
  readonly phrases: readonly string[]
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu

/**
 * The reader's words as the index can be asked for them. Words in quotation
 * marks are a phrase; so is a run of letters of a script without spaces, whose
 * letters are indexed one by one. A quotation not yet closed is words.
 */
export function termsOf(text: string): Terms {
  const quoted = [...text.matchAll(QUOTED)].map(([, phrase = '']) => phrase)
  const outside = text.replace(QUOTED, ' ')
  const unspaced = outside.match(UNSPACED_RUN) ?? []
  return {
    all: askable(text),
    words: askable(outside.replace(UNSPACED_RUN, ' ')).split(' ').filter(Boolean),
    phrases: [...quoted, ...unspaced].map(askable).filter(Boolean),
  }
}

/** The text without quotation marks: its words are then looked for one by one. */
export function unquoted(text: string): string {
  return text.replace(/["“”„«»]/gu, '')
}

// Quotation marks would make a phrase of everything to Pagefind; other marks are not indexed.
function askable(text: string): string {
  return spaceOut(text.normalize('NFC'))
    .replaceAll(JOINER, '')
    .split(/\s+/u)
    .map(unquoted)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ')
}
