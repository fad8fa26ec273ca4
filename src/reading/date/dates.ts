import { daysInMonth, fromParts, type CalendarDay } from '../../core/calendar-day.ts'
import type { DayOrder } from '../../core/site.ts'
import { monthNumber } from './month-names.ts'

/** What the beginning of a text says about a day. */
export type DateReading =
  | {
      readonly kind: 'day'
      readonly day: CalendarDay
      /** The words of the date, as the text has them, without its time of day. */
      readonly written: string
      /** The time of day that follows the date and is not used. */
      readonly time: string | undefined
      /** How much of the text the date and its time take. */
      readonly length: number
      /** Whether the date is in the wanted form, `YYYY-MM-DD`, or a timestamp that begins so. */
      readonly isCanonical: boolean
    }
  | {
      readonly kind: 'not-on-calendar'
      readonly written: string
      readonly because: string
      readonly length: number
    }
  | {
      readonly kind: 'ambiguous'
      readonly written: string
      readonly dayFirst: CalendarDay
      readonly monthFirst: CalendarDay
      readonly length: number
    }
  /** It begins like a date, and is none that can be read. */
  | {
      readonly kind: 'not-a-day'
      readonly written: string
      readonly because: string
      readonly length: number
    }
  | {
      readonly kind: 'foreign-digits'
      readonly written: string
      /** What it says in ASCII digits, where that is a day. */
      readonly day: CalendarDay | undefined
      readonly length: number
    }

const DASH = '\\-\u2010-\u2015\u2212'
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?![-–—−/.]?\d)/
const YEAR_FIRST = new RegExp(
  `^(\\d{4})(?: ?[${DASH}/.] ?|(?:年|년) ?)(\\d{1,2})(?: ?[${DASH}/.] ?|(?:月|월) ?)(\\d{1,2})(?:日|일|\\.(?=\\s|$))?(?!\\d|[${DASH}/.]\\d)`,
  'u',
)
const NUMBERS = new RegExp(
  `^(\\d{1,2})( ?[${DASH}/.] ?)(\\d{1,2})( ?[${DASH}/.] ?)(\\d{4})(?!\\d|[${DASH}/.]\\d)`,
  'u',
)
/** The year before the first of a Japanese era, and of the Republic of China’s; 元 is the first year. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
}
const ERA_YEAR = /^(明治|大正|昭和|平成|令和|民國|民国) ?(元|\d{1,3}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/u
const WEEKDAY = '(?:\\p{L}{2,12}\\.?,? +)?'
const MONTH = '(\\p{L}[\\p{L}\\p{M}]{1,14}(?: (?:الأول|الاول|الثاني))?\\.?)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?'
const OF = '(?: of| de| del)?'
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH}(?: +(?:the )?|-)${DAY}(?:,? +|,|-)(\\d{4})(?!\\d)`, 'iu')
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(?:the |den |le |el )?${DAY}(?:${OF} +|[-/])${MONTH}(?:,?${OF} +|[-/]|,)(\\d{4})(?!\\d)(?: ?(?:г\\.|года))?`,
  'iu',
)
/** Vietnamese counts its months: “13 tháng 5, 2025”, “ngày 13 tháng 5 năm 2025”. */
const COUNTED_MONTH = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?:,? năm|,)? (\d{4})(?!\d)/iu
/** Thailand counts the years from the death of the Buddha. */
const BUDDHIST = { months: /\p{Script=Thai}/u, firstYear: 2_400, ahead: 543 }
const YEAR_MONTH_DAY = new RegExp(`^(\\d{4})\\.? +${MONTH} +${DAY}(?!\\d)`, 'iu')
/** `Tue May 13 12:00:00 +0000 2025`, as C and many a log write it. */
const YEAR_LAST = new RegExp(
  `^${WEEKDAY}${MONTH} +${DAY} \\d{2}:\\d{2}(?::\\d{2})?(?: (?:[A-Z]{3,4}|[+-]\\d{4}))? (\\d{4})(?!\\d)`,
  'iu',
)
const TIME =
  /^(?:T|,? +(?:at +|um +)?)(?:(?:[01]?\d|2[0-4])[:h][0-5]\d(?::[0-6]\d(?:[.,]\d{1,9})?)?(?: ?[ap]\.?m\.?(?!\p{L})| ?Uhr(?!\p{L}))?|(?:1[0-2]|0?[1-9]) ?[ap]\.?m\.?(?![\p{L}\d]))(?![:\d])/iu
const ZONE =
  /^(?: ?(?:Z|UTC|GMT|[ECMP][SD]?T|CES?T|BST|IST|JST|KST)(?![\p{L}\d])| ?[+-]\d{2}(?::?\d{2})?(?![\d:])| [A-Z][a-z]+\/[A-Z]\p{L}+(?:_\p{L}+)*)/u
const WEEKDAY_BEHIND =
  /^ ?[(（](?:[月火水木金土日]|[월화수목금토일]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?)[)）]/u
/** Another day behind a dash: a span of days. */
const SPAN = /^ ?(?:[-–—/]|to|until|bis) ?\d{4}-\d{2}-\d{2}/u

/** No date is longer; the patterns look at no more, however long the line is. */
const LONGEST = 120

/**
 * The day that stands at the beginning of the text; `undefined` when it does
 * not begin like a date. Nothing is rolled over and nothing guessed: the day is
 * the day as written, whatever time and offset follow. `dayOrder` decides
 * between `05/06/2025` and `06/05/2025`; without it both readings are told.
 */
export function readDate(whole: string, dayOrder: DayOrder | undefined): DateReading | undefined {
  const text = whole.slice(0, LONGEST)
  const iso = ISO.exec(text)
  if (iso) return day(text, iso[0], Number(iso[1]), Number(iso[2]), Number(iso[3]), true)
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst)
    return day(text, yearFirst[0], Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const era = ERA_YEAR.exec(text)
  if (era) {
    const [written, name = '', count, month, dayOfMonth] = era
    const year = (ERAS[name] ?? 0) + (count === '元' ? 1 : Number(count))
    return day(text, written, year, Number(month), Number(dayOfMonth))
  }
  const numbers = NUMBERS.exec(text)
  if (numbers) return dayOfNumbers(text, numbers, dayOrder)
  return dayInWords(text) ?? refusal(text)
}

function dayOfNumbers(text: string, match: RegExpExecArray, dayOrder: DayOrder | undefined): DateReading {
  const [written, first, , second, , year] = match
  const [a, b, y] = [Number(first), Number(second), Number(year)]
  const dayFirst = fromParts(y, b, a)
  const monthFirst = fromParts(y, a, b)
  if (dayOrder !== undefined) {
    return dayOrder === 'day-first' ? day(text, written, y, b, a) : day(text, written, y, a, b)
  }
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) {
    return { kind: 'ambiguous', written, dayFirst, monthFirst, length: written.length }
  }
  return monthFirst === undefined ? day(text, written, y, b, a) : day(text, written, y, a, b)
}

function dayInWords(text: string): DateReading | undefined {
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) {
    const month = monthNumber(monthFirst[1] ?? '')
    if (month !== undefined)
      return day(text, monthFirst[0], Number(monthFirst[3]), month, Number(monthFirst[2]))
  }
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) {
    const month = monthNumber(dayFirst[2] ?? '')
    const year = Number(dayFirst[3])
    const isBuddhist = BUDDHIST.months.test(dayFirst[2] ?? '') && year > BUDDHIST.firstYear
    const common = isBuddhist ? year - BUDDHIST.ahead : year
    if (month !== undefined) return day(text, dayFirst[0], common, month, Number(dayFirst[1]))
  }
  const counted = COUNTED_MONTH.exec(text)
  if (counted) return day(text, counted[0], Number(counted[3]), Number(counted[2]), Number(counted[1]))
  const yearFirst = YEAR_MONTH_DAY.exec(text)
  if (yearFirst) {
    const month = monthNumber(yearFirst[2] ?? '')
    if (month !== undefined) return day(text, yearFirst[0], Number(yearFirst[1]), month, Number(yearFirst[3]))
  }
  const yearLast = YEAR_LAST.exec(text)
  if (yearLast) {
    const month = monthNumber(yearLast[1] ?? '')
    if (month !== undefined) return day(text, yearLast[0], Number(yearLast[3]), month, Number(yearLast[2]))
  }
  return undefined
}

function day(text: string, written: string, y: number, m: number, d: number, isCanonical = false): DateReading {
  const value = fromParts(y, m, d)
  if (value === undefined) {
    return { kind: 'not-on-calendar', written, because: whyNotOnCalendar(y, m, d), length: written.length }
  }
  const weekday = WEEKDAY_BEHIND.exec(text.slice(written.length))?.[0] ?? ''
  const behind = text.slice(written.length + weekday.length)
  const span = SPAN.exec(behind)?.[0]
  if (span !== undefined) {
    const whole = written + weekday + span
    return { kind: 'not-a-day', written: whole, because: 'it is a span of days', length: whole.length }
  }
  const time = timeOf(behind)
  return {
    kind: 'day',
    day: value,
    written: written + weekday,
    time: time?.replace(/^(?:[Tt]|[, ]+)/, ''),
    length: written.length + weekday.length + (time?.length ?? 0),
    isCanonical: isCanonical && weekday === '',
  }
}

/** The time of day with its zone; not the “10:30” of “10:30 to Yuma”, which a sentence goes on from. */
function timeOf(behind: string): string | undefined {
  const clock = TIME.exec(behind)?.[0]
  if (clock === undefined) return undefined
  const time = clock + (ZONE.exec(behind.slice(clock.length))?.[0] ?? '')
  const goesOn = time === clock && /^,? +[\d:]+$/.test(clock) && /^ +\p{Ll}/u.test(behind.slice(time.length))
  return goesOn ? undefined : time
}

const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ')

function whyNotOnCalendar(year: number, month: number, dayOfMonth: number): string {
  if (year < 1) return 'the calendar has no year 0'
  const days = daysInMonth(year, month)
  if (days === undefined) return `there is no month ${month}`
  if (dayOfMonth < 1) return 'there is no day 0'
  return `${MONTH_NAMES[month - 1] ?? ''} ${year} has ${days} days`
}

/** “13 Febuary 2025”, “13 May '25”: plainly a day, with something wrong in it. */
const DAY_IN_WORDS =
  /^\d{1,2}(?:st|nd|rd|th|er|\.)? +(\p{L}[\p{L}\p{M}]{2,14})\.?,? +(\d{4}|['’]\d{2})(?!\d)/u

/** Why a text that begins with a digit is no date that can be read. */
function refusal(text: string): DateReading | undefined {
  const written = /^[^\s,;]*/u.exec(text)?.[0] ?? ''
  const foreign = /^[^\s]*\p{Nd}/u.test(written) && /[^\P{Nd}0-9]/u.test(written)
  if (foreign && /^[\p{Nd}\p{P}年月日]+$/u.test(written)) {
    const meant = dayInAsciiDigits(text)
    return {
      kind: 'foreign-digits',
      written: meant?.written ?? written,
      day: meant?.day,
      length: meant?.written.length ?? written.length,
    }
  }
  const inWords = DAY_IN_WORDS.exec(text)
  if (inWords) {
    const [whole, month = '', year = ''] = inWords
    const because = /^\d{4}$/.test(year)
      ? `“${month}” is no month that is known here`
      : 'the year needs four digits'
    return { kind: 'not-a-day', written: whole, because, length: whole.length }
  }
  if (!/^[+-]?\d/.test(written)) return undefined
  return { kind: 'not-a-day', written, because: whyNotADay(written), length: written.length }
}

/** First digits of the scripts in which dates are met: full-width, Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0xff10, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50]

/** The day that a date in the digits of another script says, to show what is wanted. All are of one code unit. */
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

function whyNotADay(written: string): string {
  if (/^\d{4}-?W\d/i.test(written)) return 'it names a week'
  if (/^\d{4}-\d{3}$/.test(written)) return 'it counts the days of the year'
  if (/^\d{8}$/.test(written)) return 'its parts are not separated'
  if (/^\d{5,}[-/.]/.test(written)) return 'the year has more than four digits'
  if (/^\d{1,3}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(written)) return 'the year needs four digits'
  if (/^\d{4}[-/.]\d{1,2}$/.test(written)) return 'the day of the month is missing'
  if (/^\d{4}$/.test(written)) return 'month and day are missing'
  return 'year, month and day cannot be told from it'
}
