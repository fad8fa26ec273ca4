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

/** Name of a year, or of a month with its year: `1969`, `July 1969`. */
export function nameOfPeriod(t: Pick<Messages, 'locale'>, [year = '', month]: readonly string[]): string {
  return month === undefined ? year : nameOfMonth(t, year, month, 'month-and-year')
}

/** Name of a day of the year in the locale: `20 July`. */
export function nameOfMonthAndDay({ locale }: Pick<Messages, 'locale'>, monthAndDay: MonthAndDay): string {
  const day = asCalendarDay(`${LEAP_YEAR}-${monthAndDay}`)
  return day === undefined ? monthAndDay : formatDay(day, locale, 'month-and-day')
}
