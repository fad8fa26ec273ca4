import type { Correction } from '../../article/article.ts'
import type { FieldName } from '../../article/front-matter.ts'
import type { CalendarDay } from '../../core/calendar-day.ts'
import { problem, startOf, type Place, type Problem } from '../../core/problem.ts'
import { readDate } from '../date/read-date.ts'
import type { ParsedFields } from './fields.ts'
import { clockTime } from '../date/clock-time.ts'
import { unreadableDateProblem, timeNote } from '../date/head-line.ts'
import type { ReadingSettings } from '../reading.ts'

/** The dates in front matter; `undefined` for those not given or invalid. */
export interface FrontMatterDates {
  readonly date: CalendarDay | undefined
  /** The time of day after the date, as `HH:MM:SS`. */
  readonly time: string | undefined
  readonly updated: CalendarDay | undefined
  readonly publish: CalendarDay | undefined
  readonly corrections: readonly Correction[]
  readonly normalisations: readonly string[]
  readonly problems: readonly Problem[]
}

/** Parses the dates in front matter. A value that is not exactly one date is an error. */
export function readFrontMatterDates(
  file: string,
  given: ParsedFields,
  settings: ReadingSettings,
): FrontMatterDates {
  const problems: Problem[] = []
  const normalisations: string[] = []
  let time: string | undefined
  const read = (name: FieldName, text: string | undefined): CalendarDay | undefined => {
    if (text === undefined) return undefined
    const place: Place = given.places.get(name) ?? startOf(file)
    const reading = readDate(text, settings.dayOrder)
    if (reading?.kind !== 'day' || reading.length < text.length) {
      const key = name === 'date' ? undefined : name
      const because = 'it does not start with a year, month and day, or has text after the date'
      const refused = reading === undefined || reading.kind === 'day'
      problems.push(
        refused
          ? problem('date-not-a-day', place, { written: text.slice(0, 80), because, key })
          : unreadableDateProblem(reading, place, key),
      )
      return undefined
    }
    if (!reading.isCanonical)
      problems.push(problem('date-form', place, { written: reading.written, day: reading.day }))
    normalisations.push(...timeNote(reading, place.line, name === 'date'))
    if (name === 'date') time = clockTime(reading.time)
    return reading.day
  }

  const { matter } = given
  const dates = {
    date: read('date', matter.date),
    updated: read('updated', matter.updated),
    publish: read('publish', matter.publish),
  }
  const corrections: Correction[] = []
  for (const { date, text } of matter.corrections ?? []) {
    const day = read('corrections', date)
    if (day !== undefined) corrections.push({ date: day, text })
  }
  return { ...dates, time, corrections, normalisations, problems }
}
