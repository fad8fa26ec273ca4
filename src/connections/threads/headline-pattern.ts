/** A number with what may stand around it in a title: `#12`, `1.70.0`, `3rd`, `2,000`. */
const NUMBER = /#?\p{N}+(?:[.,:/-]\p{N}+)*(?:st|nd|rd|th)?/gu
const MONTHS =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b\.?/g
/** A prefix ends at a colon, a bar or a dash between spaces. */
const PREFIX = /^(.{3,60}?)(?:[:：|]\s|\s[|–—-]\s)/u
/** Says what kind of text it is, not which column. */
const LABEL =
  /^(?:updated?|breaking(?: news)?|watch|video|photos?|exclusive|opinion|editorial|correction|live)$/
/** Titles of columns and notices that come again, whatever they are about. */
const PERIODICAL =
  /\b(?:week|weekly|daily|month|monthly|annual|today|digest|round-?up|recap|column|letters?|review|notes?|newsletter|bulletin|releases?|released|version|update|log|blotter|beat|calendar|briefs?|obituar(?:y|ies)|weather|horoscopes?|history|birthdays|scores?|standings|results|schedule|edition|issue|episode|vol(?:ume)?|part|wochenrückblick|woche|täglich|rückblick|semaine|hebdo|semana|semanal)\b/

/** What of a headline comes again in a series. */
export interface HeadlinePattern {
  /** The headline without its numbers and dates; `undefined` for one that is nothing else. */
  readonly title: string | undefined
  readonly hasNumber: boolean
  readonly prefix: string | undefined
  /** Whether the prefix, or the title, says that it comes again. */
  readonly periodical: boolean
}

export function headlinePattern(headline: string): HeadlinePattern {
  const lower = headline.toLowerCase()
  const masked = lower
    .replace(MONTHS, '#')
    .replace(NUMBER, '#')
    .replace(/#(?:[\s,–-]*#)*/g, '#')
  const title = masked.replace(/\s+/g, ' ').trim()
  const prefix = PREFIX.exec(title)?.[1]?.trim()
  return {
    title: /\p{L}{3}/u.test(title) ? title : undefined,
    hasNumber: title.includes('#'),
    prefix: prefix !== undefined && /\p{L}{3}/u.test(prefix) && !LABEL.test(prefix) ? prefix : undefined,
    periodical: PERIODICAL.test(prefix ?? title),
  }
}

/** The title of a series: what the headlines of its first two instalments have in common at their start, else the first headline. */
export function seriesTitle(first: string, second: string): string {
  const words = first.split(/\s+/)
  const others = second.split(/\s+/)
  const end = words.findIndex((word, at) => word !== others[at])
  const common = words
    .slice(0, end === -1 ? words.length : end)
    .join(' ')
    .replace(/[\s\p{P}|#]+$/u, '')
  return /\p{L}{3}/u.test(common) ? common : first
}
