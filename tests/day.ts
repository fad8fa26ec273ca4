import { asCalendarDay, type CalendarDay } from '../src/core/calendar-day.ts'

/** The text as a day. Throws when it is not one: the test is wrong then. */
export function day(text: string): CalendarDay {
  const found = asCalendarDay(text)
  if (found === undefined) throw new Error(`${text} is not a day`)
  return found
}
