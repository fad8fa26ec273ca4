import { daysInMonth } from '../../core/calendar-day.ts'

const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ')

/** Why a well-formed date is not on the calendar, to follow “because”. */
export function whyNotOnCalendar(year: number, month: number, dayOfMonth: number): string {
  if (year < 1) return 'the calendar has no year 0'
  const days = daysInMonth(year, month)
  if (days === undefined) return `there is no month ${month}`
  if (dayOfMonth < 1) return 'there is no day 0'
  return `${MONTH_NAMES[month - 1] ?? ''} ${year} has ${days} days`
}

/** Why a date in an unsupported format is rejected. Also distinguishes the ISO 8601 forms that are not accepted. */
export function whyNotADay(written: string): string {
  if (/^\d{4}-?W\d/i.test(written)) return 'it names a week'
  if (/^\d{4}-\d{3}$/.test(written)) return 'it is a day of the year'
  if (/^\d{8}$/.test(written)) return 'its parts are not separated'
  if (/^\d{5,}[-/.]/.test(written)) return 'the year has more than four digits'
  if (/^\d{1,3}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(written)) return 'the year needs four digits'
  if (/^\d{4}[-/.]\d{1,2}$/.test(written)) return 'the day of the month is missing'
  if (/^\d{4}$/.test(written)) return 'month and day are missing'
  return 'its year, month and day are not clear'
}
