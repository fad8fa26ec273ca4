import { yearOf, type CalendarDay, type Year } from './calendar-day.ts'

/** The years a build makes the pages of; pages that belong to no year are made by every build. */
interface Shard {
  readonly from: Year
  readonly to: Year
}

/**
 * The years that `BACKFILE_YEARS` names: `1990-1999`, or `1990` for one; all of
 * them when it names none. Throws when it names something else: a build that
 * made another part than the one asked for would be joined to the wrong whole.
 */
export function shardOf(environment: NodeJS.ProcessEnv = process.env): Shard | undefined {
  const years = environment['BACKFILE_YEARS']
  if (!years) return undefined
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(years) ?? []
  if (from === undefined || to === undefined || from > to) {
    throw new Error(`BACKFILE_YEARS is “${years}”: it must be a year or a span of years, such as 1990-1999.`)
  }
  return { from, to }
}

// A folder of the calendar, the data of a year, the sitemap of a year.
const OF_A_YEAR = /^(?:data\/|sitemap-)?(\d{4})[/.]/

/** Whether the shard makes this file of the site. */
export function makesFile(shard: Shard | undefined, file: string): boolean {
  if (shard === undefined) return true
  const year = OF_A_YEAR.exec(file)?.[1]
  return year === undefined || holds(shard, year)
}

/** Whether the shard makes what begins on this day: a segment of the search index may go on into the next. */
export function makesDay(shard: Shard | undefined, day: CalendarDay): boolean {
  return shard === undefined || holds(shard, yearOf(day))
}

function holds({ from, to }: Shard, year: Year): boolean {
  return from <= year && year <= to
}
