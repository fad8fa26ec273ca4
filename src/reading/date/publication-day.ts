import { addDays, yearOf, type CalendarDay } from '../../core/calendar-day.ts'
import { problem, type Problem } from '../../core/problem.ts'
import type { Given } from '../front-matter/fields.ts'
import type { GivenDates } from '../front-matter/given-dates.ts'
import type { Head } from './head-line.ts'
import type { ReadingSettings } from '../reading.ts'

/** The Relation of Strasbourg, the first newspaper, is of 1605. */
const FIRST_NEWSPAPERS = 1600

export interface PublicationDay {
  readonly date: CalendarDay | undefined
  readonly problems: readonly Problem[]
}

/**
 * The day of publication from front matter and head line, which must agree, and
 * doubts about it. A day that has begun somewhere on Earth is not yet the future.
 */
export function publicationDay(
  given: Given,
  dates: GivenDates,
  head: Head,
  settings: ReadingSettings,
): PublicationDay {
  const date = dates.date ?? head.date
  if (date === undefined) return { date, problems: [] }
  const place = given.places.get('date') ?? head.place
  const problems: Problem[] = []
  if (dates.date !== undefined && head.date !== undefined && dates.date !== head.date) {
    const facts = { given: dates.date, givenLine: place.line, other: head.date, otherLine: head.place.line }
    problems.push(problem('dates-disagree', head.place, facts))
  }
  if (date > addDays(settings.today, 1)) {
    problems.push(problem('date-in-future', place, { day: date, today: settings.today }))
  }
  const year = Number(yearOf(date))
  if (year < FIRST_NEWSPAPERS) problems.push(problem('date-year-doubtful', place, { year }))
  if (dates.updated !== undefined && dates.updated < date) {
    const updatedPlace = given.places.get('updated') ?? place
    problems.push(problem('updated-before-date', updatedPlace, { updated: dates.updated, day: date }))
  }
  return { date, problems }
}
