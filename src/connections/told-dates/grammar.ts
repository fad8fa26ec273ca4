/** How one language writes dates: tables and patterns, without code. */
export interface Grammar {
  /** Names and abbreviations of each month, January first, as written but without a full stop. */
  readonly months: readonly (readonly string[])[]
  /** How the names of the weekdays begin, Monday first. They decide between years: “Monday, July 5”. */
  readonly weekdays: readonly string[]
  /** Pattern of a day of the month; its only group is the number. */
  readonly day: string
  /** Words for the numbers in “ten days ago”; figures are read as well. */
  readonly counts: Readonly<Record<string, number>>
  /** Of two forms that match at one place, the first is taken. */
  readonly forms: readonly Form[]
  /** In front of a date, in its clause: what is told is yet to come. */
  readonly future: RegExp
  /** Right in front of a day and month: it is the latest one. */
  readonly past: RegExp
  /** In front of a date: it comes back, as “every July” does. */
  readonly recurring: RegExp
  /** Between two dates that share the year of the second: “from March 5 to March 7, 2021”. */
  readonly joint: RegExp
}

/**
 * What a form says. Only `date`, `month-of-year` and `year` name their year. Of the
 * others, `past-` is the latest one before the story, `last-year-` and `own-year-`
 * those of the year before and of its own, and `that-` the one in the year told last.
 * `none` is not a date, though a part of it looks like one.
 */
export type Reading =
  | 'date'
  | 'month-of-year'
  | 'year'
  | 'day'
  | 'past-day'
  | 'last-year-day'
  | 'month'
  | 'past-month'
  | 'last-year-month'
  | 'own-year-month'
  | 'that-month'
  | 'days-ago'
  | 'last-month'
  | 'none'

export interface Form {
  readonly reading: Reading
  /** A regular expression in which `{day}`, `{month}`, `{number}`, `{year}` and `{count}` stand for their patterns. */
  readonly pattern: string
  /** Whether it stands between other words without spaces, as in Chinese. */
  readonly unspaced?: true
  /** Where it means a date: in any of these contexts. Everywhere when there are none. */
  readonly contexts?: readonly Context[]
}

/** What stands around a form. */
export interface Context {
  /** What the text in front of it must match, and what it must not. */
  readonly after?: RegExp
  readonly notAfter?: readonly RegExp[]
  /** What the text behind it must match, and what it must not. */
  readonly before?: RegExp
  readonly notBefore?: readonly RegExp[]
}

/** Dates in figures that mean the same in every language: ISO 8601, and those of China, Japan and Korea. */
export const UNIVERSAL_FORMS: readonly Form[] = [
  { reading: 'date', pattern: '{year}-{number}-{number}' },
  { reading: 'date', pattern: '{year} ?[年년] ?{number} ?[月월] ?{number} ?[日일]', unspaced: true },
  { reading: 'month-of-year', pattern: '{year} ?[年년] ?{number} ?[月월]', unspaced: true },
  // 2021年度 is a fiscal year, 2021年間 a time as long, and 2021年代 a decade.
  { reading: 'year', pattern: '{year} ?[年년]', unspaced: true, contexts: [{ notBefore: [/^[度間间代]/u] }] },
]

const NEVER = /(?!)/u

/** A language without tables: only what every language writes. */
export const NO_LANGUAGE: Grammar = {
  months: [],
  weekdays: [],
  day: '',
  counts: {},
  forms: [],
  future: NEVER,
  past: NEVER,
  recurring: NEVER,
  joint: NEVER,
}
