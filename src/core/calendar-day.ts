/**
 * A day of the calendar, never a moment in time.
 *
 * A date that becomes a `Date` object becomes a moment, and a moment falls on
 * different days in Los Angeles and in Tokyo. So a day stays a string from the
 * file to the page, and this is the only file that imports date-fns.
 * See docs/decisions/0001-a-date-is-a-string.md.
 */
import { UTCDate } from '@date-fns/utc'
// One file each: the whole of date-fns takes half a second to load, in every command and test.
import { addDays as addDaysToDate } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { isValid } from 'date-fns/isValid'

declare const calendarDay: unique symbol

/** `YYYY-MM-DD`, proleptic Gregorian, years 0001 to 9999. Sorts as text in the order of time. */
export type CalendarDay = string & { readonly [calendarDay]: true }

/** `YYYY` */
export type Year = string
/** `MM`, `01` to `12` */
export type Month = string
/** `DD`, `01` to `31` */
type DayOfMonth = string
/** `MM-DD`: a day of every year. */
export type MonthAndDay = string

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** The text as a day, or `undefined` when it is not `YYYY-MM-DD` or not on the calendar. */
export function asCalendarDay(text: string): CalendarDay | undefined {
  const match = SHAPE.exec(text)
  if (!match) return undefined
  const [, year, month, day] = match
  return fromParts(Number(year), Number(month), Number(day))
}

/** The day with these numbers (month 1 to 12), or `undefined` when the calendar has no such day. */
export function fromParts(year: number, month: number, day: number): CalendarDay | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined
  const days = daysInMonth(year, month)
  if (days === undefined || !Number.isInteger(day) || day < 1 || day > days) return undefined
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return text as CalendarDay // the one place where the brand is given, after every check above
}

// Every day that is read or named is held against the length of its month.
const lengths = new Map<number, number>()

/** How many days the month (1 to 12) of the year has; `undefined` when there is no such month. */
export function daysInMonth(year: number, month: number): number | undefined {
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined
  const key = year * 12 + month
  const known = lengths.get(key)
  if (known !== undefined) return known
  const first = new UTCDate(0)
  first.setUTCFullYear(year, month - 1, 1) // not the constructor: it takes year 50 for 1950
  if (!isValid(first)) return undefined
  const length = getDaysInMonth(first)
  lengths.set(key, length)
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

/** The parts of a day, each as text: what an address is made of. */
export function partsOf(day: CalendarDay): {
  readonly year: Year
  readonly month: Month
  readonly day: DayOfMonth
} {
  return { year: yearOf(day), month: monthOf(day), day: dayOfMonthOf(day) }
}

/** The day so many days later (earlier, when negative). */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return fromDate(addDaysToDate(toDate(day), count))
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return differenceInCalendarDays(toDate(to), toDate(from))
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

/** From where to where in a day stands all that a style shows, where it does not show the whole of it. */
const SHOWN: Partial<Record<DayStyle, readonly [from: number, to: number]>> = {
  'month-and-year': [0, 7],
  month: [5, 7],
  'month-and-day': [5, 10],
  'short-month': [5, 7],
}

const formatters = new Map<string, (day: CalendarDay) => string>()

/** The day in words of a language: `13 May 2025`, `13. Mai 2025`. `locale` is a BCP 47 tag. */
export function formatDay(day: CalendarDay, locale: string, style: DayStyle = 'long'): string {
  const key = `${locale} ${style}`
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = newFormatter(locale, style)
    formatters.set(key, formatter)
  }
  return formatter(day)
}

/** Remembers what it was asked: the pages of a large archive name the same ones over and over. */
function newFormatter(locale: string, style: DayStyle): (day: CalendarDay) => string {
  // The calendar is fixed: th and fa would otherwise count in Buddhist and Persian years.
  const format = new Intl.DateTimeFormat(locale, { ...STYLES[style], calendar: 'gregory', timeZone: 'UTC' })
  const shown = SHOWN[style]
  const formatted = new Map<string, string>()
  return (day) => {
    const key = shown ? day.slice(...shown) : day
    let words = formatted.get(key)
    if (words === undefined) {
      words = format.format(Date.parse(day)) // midnight UTC, as ECMAScript reads a day
      formatted.set(key, words)
    }
    return words
  }
}

/** RFC 822 form, which RSS 2.0 asks for: midnight UTC of the day. */
export function rfc822(day: CalendarDay): string {
  return toDate(day).toUTCString()
}

/** RFC 3339 form, which Atom, JSON Feed and sitemaps take: midnight UTC of the day. */
export function rfc3339(day: CalendarDay): string {
  return `${day}T00:00:00Z`
}

/** The day it is in UTC. The only reading of the clock; `BACKFILE_TODAY` stands in for it. */
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
