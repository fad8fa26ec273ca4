import type { CalendarDay } from '../core/calendar-day.ts'
import { wordsOf } from '../full-text/words.ts'
import { readDay, spellings } from './spelt-day.ts'

/** A condition of a search. A story is found if it meets all of them. */
export type Term = {
  /** As the reader wrote it, without the sign that excludes it. */
  readonly text: string
  /** Stories that meet the condition are left out. */
  readonly excluded: boolean
} & (
  | { readonly kind: 'word'; readonly word: string }
  /** A word begins like this. */
  | { readonly kind: 'beginning'; readonly beginning: string }
  /** Exactly these words follow each other. Often only one. */
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  /** The story is of this day, or spells it. */
  | { readonly kind: 'day'; readonly day: CalendarDay; readonly spellings: readonly (readonly string[])[] }
)

const QUOTES = '"“”„«»'
const QUOTED = `[${QUOTES}](?<quoted>[^${QUOTES}]*)[${QUOTES}]`
/** `20 July 1969`, `July 20, 1969` or `1969-07-20`. */
const DAY =
  '(?<day>\\d{1,2}\\.?\\s+\\p{L}+\\.?\\s+\\d{4}|\\p{L}+\\.?\\s+\\d{1,2},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\S)'
const PARTS = new RegExp(
  `(?<![^\\s${QUOTES}])(?<minus>-)?(?:${QUOTED}|${DAY}|(?<other>[^\\s${QUOTES}]+))|(?<rest>[^\\s${QUOTES}]+)`,
  'gu',
)

/** Fewer letters begin too many words. A letter of Hangul is a syllable. */
const SHORTEST_BEGINNING = /^(?:\p{Script=Hangul}|..)/u

/**
 * Parses a reader's search text: `word`, `beginn*`, `"exact words"`, a day, and `-` in front of what must not be found.
 * What is written together, but is several words to the index, such as `mid-air` or a run of letters in a script without
 * spaces, is a phrase. An unclosed quotation is separate words. `locale` knows the names of months.
 */
export function parseTerms(text: string, locale: string): Term[] {
  return Array.from(text.matchAll(PARTS), ({ groups = {} }) => {
    const { minus, quoted, day, other = '', rest } = groups
    const excluded = minus !== undefined
    if (quoted !== undefined) return phraseOf(quoted, excluded)
    if (day === undefined) return termsOf(rest ?? other, excluded)
    return dayTerm(day, excluded, locale) ?? day.split(/\s+/u).flatMap((word) => termsOf(word, excluded))
  }).flat()
}

/** Removes quotation marks, so that the words are searched for separately. */
export function stripQuotes(text: string): string {
  return text.replace(new RegExp(`[${QUOTES}]`, 'gu'), '')
}

function phraseOf(quoted: string, excluded: boolean): Term[] {
  const words = wordsOf(quoted)
  return words.length === 0 ? [] : [{ kind: 'phrase', text: `"${quoted.trim()}"`, excluded, words }]
}

function termsOf(text: string, excluded: boolean): Term[] {
  const words = wordsOf(text)
  const [word, second] = words
  if (word === undefined) return []
  if (second !== undefined) return [{ kind: 'phrase', text, excluded, words }]
  return text.endsWith('*') && SHORTEST_BEGINNING.test(word)
    ? [{ kind: 'beginning', text, excluded, beginning: word }]
    : [{ kind: 'word', text, excluded, word }]
}

function dayTerm(text: string, excluded: boolean, locale: string): Term[] | undefined {
  const day = readDay(text, locale)
  return day && [{ kind: 'day', text, excluded, day, spellings: spellings(day, locale) }]
}
