import { asCalendarDay, type CalendarDay } from '../src/core/calendar-day.ts'

/** Parses a day. Throws for anything else, since the test is wrong then. */
export function day(text: string): CalendarDay {
  const parsed = asCalendarDay(text)
  if (parsed === undefined) throw new Error(`${text} is not a day`)
  return parsed
}
