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

/** Has every day that a year may have; which year a month or day is of makes no difference to its name. */
export const LEAP_YEAR: Year = '2024'

/** A month in words: `July`, `July 1969`, `Jul`. */
export function nameOfMonth(
  { locale }: Pick<Messages, 'locale'>,
  year: Year,
  month: Month,
  style: Extract<DayStyle, 'month' | 'month-and-year' | 'short-month'>,
): string {
  const first = fromParts(Number(year), Number(month), 1)
  return first === undefined ? `${year}-${month}` : formatDay(first, locale, style)
}

/** A day of the year in words: `20 July`. */
export function nameOfMonthAndDay({ locale }: Pick<Messages, 'locale'>, monthAndDay: MonthAndDay): string {
  const day = asCalendarDay(`${LEAP_YEAR}-${monthAndDay}`)
  return day === undefined ? monthAndDay : formatDay(day, locale, 'month-and-day')
}
