import { yearOf, type CalendarDay, type Year } from './calendar-day.ts'
import type { Environment } from './project.ts'

/** The years a build makes the pages of. Pages that belong to no year are made by every build. */
export interface Shard {
  readonly from: Year
  readonly to: Year
}

/**
 * The years that `BACKFILE_YEARS` names: `1990-1999`, or `1990` for one; `undefined` for all of them. Throws when it
 * names something else: a build of the wrong years would be joined to the wrong whole.
 */
export function shardOf(environment: Environment): Shard | undefined {
  const years = environment['BACKFILE_YEARS']
  if (!years) return undefined
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(years) ?? []
  if (from === undefined || to === undefined || from > to) {
    throw new Error(`BACKFILE_YEARS is “${years}”: it must be a year or a span of years, such as 1990-1999.`)
  }
  return { from, to }
}

/** Whether the shard makes what belongs to this year, or to none. */
export function makesYear(shard: Shard | undefined, year: Year | undefined): boolean {
  return shard === undefined || year === undefined || (shard.from <= year && year <= shard.to)
}

/** Whether the shard makes what begins on this day: a segment of the search index may go on into the next year. */
export function makesDay(shard: Shard | undefined, day: CalendarDay): boolean {
  return makesYear(shard, yearOf(day))
}
