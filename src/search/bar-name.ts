import { formatDay, yearOf } from '../core/calendar-day.ts'
import type { SearchMessages } from '../i18n/search/messages.ts'
import type { TimeBar } from './time-bars.ts'

/** The name of a bar's decade, year or month: `1960s`, `1969`, `July 1969`. */
export function nameOfBar({ period, from }: TimeBar, t: SearchMessages): string {
  if (period.length === 3) return t.decade(`${period}0`)
  return period.length === 4 ? yearOf(from) : formatDay(from, t.locale, 'month-and-year')
}
