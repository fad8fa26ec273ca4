import { addDays, yearOf, type CalendarDay } from '../../core/calendar-day.ts'
import { problem, type Problem } from '../../core/problem.ts'
import type { ParsedFields } from '../front-matter/fields.ts'
import type { FrontMatterDates } from '../front-matter/front-matter-dates.ts'
import type { Head } from './head-line.ts'
import type { ReadingSettings } from '../reading.ts'

/** The Relation of Strasbourg, the first newspaper, is of 1605. */
const FIRST_NEWSPAPERS = 1600

export interface PublicationDay {
  readonly date: CalendarDay | undefined
  readonly problems: readonly Problem[]
  readonly normalisations: readonly string[]
}

/**
 * The day of publication from front matter and head line, which must agree, or
 * else the day the file is `named` for; and doubts about it. A day that has begun somewhere on Earth is not yet the future.
 */
export function publicationDay(
  given: ParsedFields,
  dates: FrontMatterDates,
  head: Head,
  named: CalendarDay | undefined,
  settings: ReadingSettings,
): PublicationDay {
  const said = dates.date ?? head.date
  const date = said ?? named
  if (date === undefined) return { date, problems: [], normalisations: [] }
  const place = given.places.get('date') ?? head.place
  const problems: Problem[] = []
  // Of a post with front matter the name is where its generator wants the day; a plain story should say it itself.
  if (said === undefined && !given.hasFrontMatter)
    problems.push(problem('date-from-name', place, { day: date }))
  if (dates.date !== undefined && head.date !== undefined && dates.date !== head.date) {
    const facts = { given: dates.date, givenLine: place.line, other: head.date, otherLine: head.place.line }
    problems.push(problem('dates-disagree', head.place, facts))
  }
  // Held back until its day, a story is where its editor wants it. The first comparison tells of nearly all.
  if (date > settings.today && date > addDays(settings.today, 1) && (dates.publish ?? '') < date) {
    problems.push(problem('date-in-future', place, { day: date, today: settings.today }))
  }
  const year = Number(yearOf(date))
  if (year < FIRST_NEWSPAPERS) problems.push(problem('date-year-doubtful', place, { year }))
  if (dates.updated !== undefined && dates.updated < date) {
    const updatedPlace = given.places.get('updated') ?? place
    problems.push(problem('updated-before-date', updatedPlace, { updated: dates.updated, day: date }))
  }
  const normalisations =
    said === undefined ? ['the day of publication is from the name of the file or its address'] : []
  return { date, problems, normalisations }
}
