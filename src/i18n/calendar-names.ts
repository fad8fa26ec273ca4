import {
  asCalendarDay,
  formatDay,
  fromParts,
  type DayStyle,
  type Month,
  type MonthAndDay,
  type Year,
} from '../core/calendar-day.ts'
import type { Messages } from './messages.ts'

/** A year that has every possible day. Names of months and days do not depend on the year. */
export const LEAP_YEAR: Year = '2024'

/** Name of a month in the locale: `July`, `July 1969`, `Jul`. */
export function nameOfMonth(
  { locale }: Pick<Messages, 'locale'>,
  year: Year,
  month: Month,
  style: Extract<DayStyle, 'month' | 'month-and-year' | 'short-month'>,
): string {
  const first = fromParts(Number(year), Number(month), 1)
  return first === undefined ? `${year}-${month}` : formatDay(first, locale, style)
}

/** Name of a day of the year in the locale: `20 July`. */
export function nameOfMonthAndDay({ locale }: Pick<Messages, 'locale'>, monthAndDay: MonthAndDay): string {
  const day = asCalendarDay(`${LEAP_YEAR}-${monthAndDay}`)
  return day === undefined ? monthAndDay : formatDay(day, locale, 'month-and-day')
}

/** Name of a year, a month or a day in the locale, given as `1969`, `1969-07` or `1969-07-20`. */
export function nameOfPeriod(t: Pick<Messages, 'locale'>, period: string): string {
  const day = asCalendarDay(period)
  if (day !== undefined) return formatDay(day, t.locale)
  const [year = '', month] = period.split('-')
  return month === undefined ? year : nameOfMonth(t, year, month, 'month-and-year')
}
