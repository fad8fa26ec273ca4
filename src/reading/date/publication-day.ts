import { addDays, yearOf, type CalendarDay } from '../../core/calendar-day.ts'
import { problem, type Problem } from '../../core/problem.ts'
import type { ParsedFields } from '../front-matter/fields.ts'
import type { FrontMatterDates } from '../front-matter/front-matter-dates.ts'
import type { Head } from './head-line.ts'
import type { ReadingSettings } from '../reading.ts'

/** The Relation of Strasbourg, the first newspaper, dates from 1605. */
const MIN_PLAUSIBLE_YEAR = 1600

/** The publication day, `undefined` when none is stated anywhere. */
export interface PublicationDay {
  readonly date: CalendarDay | undefined
  readonly problems: readonly Problem[]
  readonly normalisations: readonly string[]
}

/**
 * The publication day from front matter or the head line, which must agree, or
 * else from the file name, with problems for dates that look wrong. A day that
 * has begun anywhere on Earth is not in the future.
 */
export function publicationDay(
  given: ParsedFields,
  dates: FrontMatterDates,
  head: Head,
  fromName: CalendarDay | undefined,
  settings: ReadingSettings,
): PublicationDay {
  const stated = dates.date ?? head.date
  const date = stated ?? fromName
  if (date === undefined) return { date, problems: [], normalisations: [] }
  const place = given.places.get('date') ?? head.place
  const problems: Problem[] = []
  // Some generators keep the date of a post in its file name; a plain story should state it itself.
  if (stated === undefined && !given.hasFrontMatter)
    problems.push(problem('date-from-name', place, { day: date }))
  if (dates.date !== undefined && head.date !== undefined && dates.date !== head.date) {
    const facts = { given: dates.date, givenLine: place.line, other: head.date, otherLine: head.place.line }
    problems.push(problem('dates-disagree', head.place, facts))
  }
  // A story held back until its day is as its editor wants it. The first comparison is cheap and settles nearly all.
  if (date > settings.today && date > addDays(settings.today, 1) && (dates.publish ?? '') < date) {
    problems.push(problem('date-in-future', place, { day: date, today: settings.today }))
  }
  const year = Number(yearOf(date))
  if (year < MIN_PLAUSIBLE_YEAR) problems.push(problem('date-year-doubtful', place, { year }))
  if (dates.updated !== undefined && dates.updated < date) {
    const updatedPlace = given.places.get('updated') ?? place
    problems.push(problem('updated-before-date', updatedPlace, { updated: dates.updated, day: date }))
  }
  const normalisations =
    stated === undefined ? ['the day of publication is from the name of the file or its address'] : []
  return { date, problems, normalisations }
}
