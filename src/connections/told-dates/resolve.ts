import { addDays, asCalendarDay, daysBetween, weekdayOf, type CalendarDay } from '../../core/calendar-day.ts'
import type { Candidate } from './matcher.ts'
import { firstDayOf, periodOf, type Period } from './period.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * What a told date rests on. A: the words name the year. B: a day and month of the
 * past six months, “ten days ago”, “last month”. C: another day and month, a month
 * of the past six months, “last July”, “July of last year”.
 */
export type ToldClass = 'A' | 'B' | 'C'

/** What a candidate is resolved against. */
export interface Setting extends Surroundings {
  /** The day of the story. */
  readonly day: CalendarDay
  /** The year told last, where it is near enough to be meant still. */
  readonly yearBefore: number | undefined
}

export interface Resolution {
  readonly period: Period
  readonly class: ToldClass
}

/** Days from the story’s own within which nothing is told, by the length of the period as text. A year is told unless it is the story’s. */
const OWN_DAYS: Readonly<Record<number, number>> = { 10: 7, 7: 31 }
const FIRST_DAY = firstDayOf('0001')
const SIX_MONTHS = 183
/** Years ahead that a story may name; larger figures count things. */
const YEARS_AHEAD = 30
/** In a clause about what is to come, a day behind counts as farther away; in others, a day ahead does. */
const WEIGHTS = { behind: 1.6, ahead: 1.25 }

/** What a candidate means; `undefined` when that is not sure, not on the calendar, or too near the story’s own day. */
export function resolve(candidate: Candidate, setting: Setting): Resolution | undefined {
  const resolution = periodIn(candidate, setting)
  return resolution && isElsewhere(resolution.period, setting.day) ? resolution : undefined
}

function periodIn(candidate: Candidate, setting: Setting): Resolution | undefined {
  const { year = 0, month = 1, day = 1, count = 0 } = candidate
  const [ownYear, ownMonth] = [Number(setting.day.slice(0, 4)), Number(setting.day.slice(5, 7))]
  switch (candidate.reading) {
    case 'date':
      return told('A', periodOf(year, month, day))
    case 'month-of-year':
      return told('A', periodOf(year, month))
    case 'year':
      return year > ownYear + YEARS_AHEAD ? undefined : told('A', periodOf(year))
    case 'day':
      return dayOf(month, day, setting)
    case 'past-day':
      return pastDay(month, day, setting)
    case 'last-year-day':
      return told('C', periodOf(ownYear - 1, month, day))
    case 'last-year-month':
      return told('C', periodOf(ownYear - 1, month))
    case 'own-year-month':
      return told('C', periodOf(ownYear, month))
    case 'past-month':
      return told('C', periodOf(month < ownMonth ? ownYear : ownYear - 1, month))
    case 'that-month':
      return setting.yearBefore === undefined ? undefined : told('C', periodOf(setting.yearBefore, month))
    case 'month':
      return monthOf(month, setting)
    case 'last-month':
      return told('B', ownMonth === 1 ? periodOf(ownYear - 1, 12) : periodOf(ownYear, ownMonth - 1))
    case 'days-ago':
      return told('B', count > daysBetween(FIRST_DAY, setting.day) ? undefined : addDays(setting.day, -count))
    case 'none':
      return undefined
  }
}

/** A day and month: in the year that makes it nearest, or the only one that has it on the weekday told. */
function dayOf(month: number, day: number, setting: Setting): Resolution | undefined {
  if (setting.jointYear !== undefined) return told('A', periodOf(setting.jointYear, month, day))
  if (setting.isPast) return pastDay(month, day, setting)
  const ownYear = Number(setting.day.slice(0, 4))
  // “In 1969 … On July 20 …”: it may be that year or this one.
  if (setting.weekday === undefined && isOfAnotherYear(setting)) return undefined
  const [nearest] = [ownYear - 1, ownYear, ownYear + 1]
    .flatMap((year) => asCalendarDay(periodOf(year, month, day) ?? '') ?? [])
    .filter((date) => setting.weekday === undefined || weekdayOf(date) === setting.weekday)
    .map((date) => ({ date, weight: weightOf(daysBetween(date, setting.day), setting.isAhead) }))
    .sort((a, b) => a.weight - b.weight)
  return nearest && told(classOfDay(nearest.date, setting.day), nearest.date)
}

function weightOf(daysAgo: number, isAhead: boolean): number {
  if (daysAgo >= 0) return daysAgo * (isAhead ? WEIGHTS.behind : 1)
  return -daysAgo * (isAhead ? 1 : WEIGHTS.ahead)
}

function pastDay(month: number, day: number, setting: Setting): Resolution | undefined {
  const ownYear = Number(setting.day.slice(0, 4))
  for (const year of [ownYear, ownYear - 1]) {
    const date = asCalendarDay(periodOf(year, month, day) ?? '')
    if (date !== undefined && date <= setting.day) return told(classOfDay(date, setting.day), date)
  }
  return undefined
}

function classOfDay(date: CalendarDay, own: CalendarDay): ToldClass {
  const daysAgo = daysBetween(date, own)
  return daysAgo >= 0 && daysAgo <= SIX_MONTHS ? 'B' : 'C'
}

/** A month alone: only one of the past six, in a clause about what was. */
function monthOf(month: number, setting: Setting): Resolution | undefined {
  const [ownYear, ownMonth] = [Number(setting.day.slice(0, 4)), Number(setting.day.slice(5, 7))]
  if (isOfAnotherYear(setting)) return undefined
  const monthsAgo = (ownMonth - month + 12) % 12
  if (setting.isAhead || monthsAgo > 6) return undefined
  return told('C', periodOf(month <= ownMonth ? ownYear : ownYear - 1, month))
}

function isOfAnotherYear({ day, yearBefore, figures }: Setting): boolean {
  const ownYear = Number(day.slice(0, 4))
  return [yearBefore, figures].some((year) => year !== undefined && year !== ownYear)
}

function isElsewhere(period: Period, own: CalendarDay): boolean {
  const ownDays = OWN_DAYS[period.length]
  if (ownDays === undefined) return period !== own.slice(0, 4)
  return Math.abs(daysBetween(firstDayOf(period), own)) > ownDays
}

function told(sureness: ToldClass, period: Period | undefined): Resolution | undefined {
  return period === undefined ? undefined : { period, class: sureness }
}
