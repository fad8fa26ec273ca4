import { fromParts, type CalendarDay } from '../../core/calendar-day.ts'
import type { DayOrder } from '../../core/site.ts'
import {
  BUDDHIST,
  COUNTED_MONTH,
  DAY_FIRST,
  ERAS,
  ERA_YEAR,
  ISO,
  MONTH_FIRST,
  NUMBERS,
  SPAN,
  TIME,
  WEEKDAY_AFTER,
  YEAR_FIRST,
  YEAR_LAST,
  YEAR_MONTH_DAY,
  ZONE,
} from './date-patterns.ts'
import type { DateReading } from './date-reading.ts'
import { monthNumber } from './month-names.ts'
import { whyNotADay, whyNotOnCalendar } from './why-not-a-day.ts'

/** No date is longer, so the patterns run on this much of a line and parsing stays linear. */
const MAX_DATE_LENGTH = 120

/**
 * Parses the date at the start of a text; `undefined` when it does not start
 * like a date. Nothing is rolled over or guessed: the day is the day as written,
 * whatever time and offset follow. `dayOrder` decides whether `05/06/2025` is in
 * May or June; without it the result is `ambiguous` and holds both days.
 */
export function readDate(line: string, dayOrder: DayOrder | undefined): DateReading | undefined {
  const text = line.slice(0, MAX_DATE_LENGTH)
  const iso = ISO.exec(text)
  if (iso) return dayReading(text, iso[0], Number(iso[1]), Number(iso[2]), Number(iso[3]), true)
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst)
    return dayReading(text, yearFirst[0], Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const era = ERA_YEAR.exec(text)
  if (era) {
    const [written, name = '', count, month, dayOfMonth] = era
    const year = (ERAS[name] ?? 0) + (count === '元' ? 1 : Number(count))
    return dayReading(text, written, year, Number(month), Number(dayOfMonth))
  }
  const numbers = NUMBERS.exec(text)
  if (numbers) return parseNumbers(text, numbers, dayOrder)
  return parseWords(text) ?? unparsableDate(text)
}

function parseNumbers(text: string, match: RegExpExecArray, dayOrder: DayOrder | undefined): DateReading {
  const [written, first, , second, , year] = match
  const [a, b, y] = [Number(first), Number(second), Number(year)]
  const dayFirst = fromParts(y, b, a)
  const monthFirst = fromParts(y, a, b)
  if (dayOrder !== undefined) {
    return dayOrder === 'day-first' ? dayReading(text, written, y, b, a) : dayReading(text, written, y, a, b)
  }
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) {
    return { kind: 'ambiguous', written, dayFirst, monthFirst, length: written.length }
  }
  return monthFirst === undefined ? dayReading(text, written, y, b, a) : dayReading(text, written, y, a, b)
}

/** Dates with the month in words, in the order in which they are tried, and the group of each part. */
const IN_WORDS: readonly {
  readonly pattern: RegExp
  readonly year: number
  readonly month: number
  readonly day: number
  readonly isMonthCounted?: true
  /** Whether the year of a Thai date may be in the Buddhist era. */
  readonly mayBeBuddhist?: true
}[] = [
  { pattern: MONTH_FIRST, month: 1, day: 2, year: 3 },
  { pattern: DAY_FIRST, day: 1, month: 2, year: 3, mayBeBuddhist: true },
  { pattern: COUNTED_MONTH, day: 1, month: 2, year: 3, isMonthCounted: true },
  { pattern: YEAR_MONTH_DAY, year: 1, month: 2, day: 3 },
  { pattern: YEAR_LAST, month: 1, day: 2, year: 3 },
]

function parseWords(text: string): DateReading | undefined {
  for (const { pattern, year, month, day, isMonthCounted, mayBeBuddhist } of IN_WORDS) {
    const match = pattern.exec(text)
    if (!match) continue
    const name = match[month] ?? ''
    const number = isMonthCounted ? Number(name) : monthNumber(name)
    if (number === undefined) continue
    const written = Number(match[year])
    const isBuddhist = mayBeBuddhist && BUDDHIST.months.test(name) && written > BUDDHIST.firstYear
    const common = isBuddhist ? written - BUDDHIST.ahead : written
    return dayReading(text, match[0], common, number, Number(match[day]))
  }
  return undefined
}

function dayReading(
  text: string,
  written: string,
  y: number,
  m: number,
  d: number,
  isCanonical = false,
): DateReading {
  const value = fromParts(y, m, d)
  if (value === undefined) {
    return { kind: 'not-on-calendar', written, because: whyNotOnCalendar(y, m, d), length: written.length }
  }
  const weekday = WEEKDAY_AFTER.exec(text.slice(written.length))?.[0] ?? ''
  const after = text.slice(written.length + weekday.length)
  const span = SPAN.exec(after)?.[0]
  if (span !== undefined) {
    const whole = written + weekday + span
    return { kind: 'not-a-day', written: whole, because: 'it is a span of days', length: whole.length }
  }
  const time = timeOf(after)
  return {
    kind: 'day',
    day: value,
    written: written + weekday,
    time: time?.replace(/^(?:[Tt]|[, ]+)/, ''),
    length: written.length + weekday.length + (time?.length ?? 0),
    isCanonical: isCanonical && weekday === '',
  }
}

/** The time of day with its zone. Excludes “10:30 to Yuma”, where the sentence continues after it. */
function timeOf(after: string): string | undefined {
  const clock = TIME.exec(after)?.[0]
  if (clock === undefined) return undefined
  const time = clock + (ZONE.exec(after.slice(clock.length))?.[0] ?? '')
  const continuesSentence =
    time === clock && /^,? +[\d:]+$/.test(clock) && /^ +\p{Ll}/u.test(after.slice(time.length))
  return continuesSentence ? undefined : time
}

/** “13 Febuary 2025”, “13 May '25”: clearly meant as a date, but malformed. */
const DAY_IN_WORDS =
  /^\d{1,2}(?:st|nd|rd|th|er|\.)? +(\p{L}[\p{L}\p{M}]{2,14})\.?,? +(\d{4}|['’]\d{2})(?!\d)/u

/** Why a text that starts like a date cannot be parsed; `undefined` when it does not start like one. */
function unparsableDate(text: string): DateReading | undefined {
  const written = /^[^\s,;]*/u.exec(text)?.[0] ?? ''
  const hasForeignDigits = /^[^\s]*\p{Nd}/u.test(written) && /[^\P{Nd}0-9]/u.test(written)
  if (hasForeignDigits && /^[\p{Nd}\p{P}年月日]+$/u.test(written)) {
    const asciiDate = dayInAsciiDigits(text)
    return {
      kind: 'foreign-digits',
      written: asciiDate?.written ?? written,
      day: asciiDate?.day,
      length: asciiDate?.written.length ?? written.length,
    }
  }
  const inWords = DAY_IN_WORDS.exec(text)
  if (inWords) {
    const [whole, month = '', year = ''] = inWords
    const because = /^\d{4}$/.test(year) ? `“${month}” is not a known month` : 'the year needs four digits'
    return { kind: 'not-a-day', written: whole, because, length: whole.length }
  }
  if (!/^[+-]?\d/.test(written)) return undefined
  return { kind: 'not-a-day', written, because: whyNotADay(written), length: written.length }
}

/** The zero digits of scripts that dates occur in: full-width, Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0xff10, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50]

/** Parses a date in the digits of another script, to suggest its canonical form. Each digit is one code unit. */
function dayInAsciiDigits(text: string): { day: CalendarDay; written: string } | undefined {
  const ascii = text.replaceAll(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = ZEROS.find((first) => code >= first && code <= first + 9)
    return zero === undefined ? digit : String(code - zero)
  })
  if (ascii === text) return undefined
  const reading = readDate(ascii, undefined)
  return reading?.kind === 'day'
    ? { day: reading.day, written: text.slice(0, reading.written.length) }
    : undefined
}
