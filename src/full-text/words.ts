/**
 * What a word is. The build and the browser share these rules, so that a search finds what was indexed.
 */

/** A word of a text, folded, with its place in the text in UTF-16 code units. */
export interface PlacedWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Longer words are indexed by their beginning, so that no text makes a file name or a list of words too long. */
const MAX_LENGTH = 48

// Scripts that put no spaces between words. Hangul does. Each of their letters is a word, and a run of them is searched
// as a phrase, so that no two dictionaries have to agree.
const LETTER =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー]'
// Soft hyphens and joiners are inside words, and not seen.
const INSIDE = '[\\p{L}\\p{M}\\p{N}\\u00ad\\u2060\\u200c\\u200d]'
const ANY_LETTER = new RegExp(LETTER, 'u')
const SPACED = new RegExp(`${INSIDE}+`, 'gu')
const UNSPACED = new RegExp(`${LETTER}[\\p{M}\\u2060\\u200c\\u200d]*|(?:(?!${LETTER})${INSIDE})+`, 'gu')

/** The words of a text in order, folded. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const match of text.match(patternFor(text)) ?? []) {
    const word = fold(match)
    if (word !== '') words.push(word)
  }
  return words
}

/** The words of a text in order, folded, with their places. */
export function placedWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(patternFor(text)), ({ 0: match, index }) => ({
    word: fold(match),
    start: index,
    end: index + match.length,
  })).filter(({ word }) => word !== '')
}

// Testing for a letter without spaces takes a fifth of the time of the longer pattern.
function patternFor(text: string): RegExp {
  return ANY_LETTER.test(text) ? UNSPACED : SPACED
}

/** Whether the word is one letter of a script without spaces. */
export function isUnspacedLetter(word: string): boolean {
  return ANY_LETTER.test(word)
}

/** Letters that Unicode does not take apart, as they are written without their special form. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
}
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu')
// Accents, and the vowel points of Arabic and Hebrew. The vowel signs of other scripts are letters to their readers.
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670]/gu
const OUTSIDE = /[^\p{L}\p{M}\p{N}]/gu

/** A word without case, accents and the variants that Unicode calls compatible. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  return truncated(isAscii(lower) ? lower : foldLetters(lower))
}

/** Does not divide a letter of two code units. */
function truncated(word: string): string {
  if (word.length <= MAX_LENGTH) return word
  return word.slice(0, MAX_LENGTH).replace(/[\ud800-\udbff]$/, '')
}

function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(OUTSIDE, '')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC')
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7f) return false
  return true
}
