/**
 * A calendar day, never a moment in time.
 *
 * A `Date` object is a moment, and a moment falls on different days in Los Angeles
 * and Tokyo. So a day stays a string from the source file to the page, and only
 * this file imports date-fns.
 * See docs/decisions/0001-a-date-is-a-string.md.
 */
import { UTCDate } from '@date-fns/utc'
// Imported file by file: loading all of date-fns takes half a second in every command and test.
import { addDays as addDaysToDate } from 'date-fns/addDays'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { isValid } from 'date-fns/isValid'

declare const calendarDay: unique symbol

/** `YYYY-MM-DD`, proleptic Gregorian, years 0001 to 9999. Sorting as text sorts by time. */
export type CalendarDay = string & { readonly [calendarDay]: true }

/** `YYYY` */
export type Year = string
/** `MM`, `01` to `12` */
export type Month = string
/** `DD`, `01` to `31` */
type DayOfMonth = string
/** `MM-DD`, in no particular year. */
export type MonthAndDay = string

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Parses a day. `undefined` when the text is not `YYYY-MM-DD` or the day does not exist. */
export function asCalendarDay(text: string): CalendarDay | undefined {
  const match = SHAPE.exec(text)
  if (!match) return undefined
  const [, year, month, day] = match
  return fromParts(Number(year), Number(month), Number(day))
}

/** The day with these numbers (month 1 to 12). `undefined` when no such day exists. */
export function fromParts(year: number, month: number, day: number): CalendarDay | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined
  const days = daysInMonth(year, month)
  if (days === undefined || !Number.isInteger(day) || day < 1 || day > days) return undefined
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return text as CalendarDay // the only place that brands, after every check above
}

// Validating a day needs the length of its month, so lengths are cached.
const monthLengths = new Map<number, number>()

/** The number of days in a month (1 to 12). `undefined` when no such month exists. */
export function daysInMonth(year: number, month: number): number | undefined {
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined
  const key = year * 12 + month
  const cached = monthLengths.get(key)
  if (cached !== undefined) return cached
  const first = new UTCDate(0)
  first.setUTCFullYear(year, month - 1, 1) // not the constructor: it reads year 50 as 1950
  if (!isValid(first)) return undefined
  const length = getDaysInMonth(first)
  monthLengths.set(key, length)
  return length
}

/** The year of a day: `2025`. */
export function yearOf(day: CalendarDay): Year {
  return day.slice(0, 4)
}

/** The month of a day: `05`. */
export function monthOf(day: CalendarDay): Month {
  return day.slice(5, 7)
}

/** The day of the month of a day: `13`. */
export function dayOfMonthOf(day: CalendarDay): DayOfMonth {
  return day.slice(8, 10)
}

/** A day without its year: `05-13`. */
export function monthAndDayOf(day: CalendarDay): MonthAndDay {
  return day.slice(5)
}

/** The parts of a day as text, as URLs use them. */
export function partsOf(day: CalendarDay): {
  readonly year: Year
  readonly month: Month
  readonly day: DayOfMonth
} {
  return { year: yearOf(day), month: monthOf(day), day: dayOfMonthOf(day) }
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return fromDate(addDaysToDate(toDate(day), count))
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  // ECMAScript parses a day as midnight UTC, and a day of UTC has no leap second.
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** 0 for Monday to 6 for Sunday (ISO 8601 order). */
export function weekdayOf(day: CalendarDay): number {
  return (toDate(day).getUTCDay() + 6) % 7
}

export type DayStyle =
  'full' | 'long' | 'month-and-year' | 'month' | 'month-and-day' | 'weekday' | 'short-month' | 'short-weekday'

const STYLES: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  full: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  long: { year: 'numeric', month: 'long', day: 'numeric' },
  'month-and-year': { year: 'numeric', month: 'long' },
  month: { month: 'long' },
  'month-and-day': { month: 'long', day: 'numeric' },
  weekday: { weekday: 'long' },
  'short-month': { month: 'short' },
  'short-weekday': { weekday: 'short' },
}

/** The slice of a `YYYY-MM-DD` that determines the formatted text, for styles that do not show the whole day. */
const SHOWN_SLICE: Partial<Record<DayStyle, readonly [from: number, to: number]>> = {
  'month-and-year': [0, 7],
  month: [5, 7],
  'month-and-day': [5, 10],
  'short-month': [5, 7],
}

const formatters = new Map<string, (day: CalendarDay) => string>()

/** Formats a day for readers: `13 May 2025`, `13. Mai 2025`. `locale` is a BCP 47 tag. */
export function formatDay(day: CalendarDay, locale: string, style: DayStyle = 'long'): string {
  const key = `${locale} ${style}`
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = newFormatter(locale, style)
    formatters.set(key, formatter)
  }
  return formatter(day)
}

/** Caches its results: the pages of a large archive format the same days over and over. */
function newFormatter(locale: string, style: DayStyle): (day: CalendarDay) => string {
  // The calendar is fixed: th and fa would otherwise use Buddhist and Persian years.
  const format = new Intl.DateTimeFormat(locale, { ...STYLES[style], calendar: 'gregory', timeZone: 'UTC' })
  const slice = SHOWN_SLICE[style]
  const cache = new Map<string, string>()
  return (day) => {
    const key = slice ? day.slice(...slice) : day
    let text = cache.get(key)
    if (text === undefined) {
      text = format.format(Date.parse(day)) // ECMAScript parses a day as midnight UTC
      cache.set(key, text)
    }
    return text
  }
}

/** Midnight UTC of the day in RFC 822 form, for RSS 2.0. */
export function rfc822(day: CalendarDay): string {
  return toDate(day).toUTCString()
}

/** Midnight UTC of the day in RFC 3339 form, for Atom, JSON Feed and sitemaps. */
export function rfc3339(day: CalendarDay): string {
  return `${day}T00:00:00Z`
}

/** Today in UTC. The only function that reads the clock; `BACKFILE_TODAY` overrides it. */
export function today(override: string | undefined): CalendarDay {
  return (override === undefined ? undefined : asCalendarDay(override)) ?? fromDate(new UTCDate())
}

function toDate(day: CalendarDay): UTCDate {
  return new UTCDate(`${day}T00:00:00Z`)
}

function fromDate(date: Date): CalendarDay {
  const day = fromParts(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
  if (day === undefined) throw new RangeError('beyond the calendar of years 0001 to 9999')
  return day
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
