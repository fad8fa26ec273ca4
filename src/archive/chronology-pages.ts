import { chronologyOf } from '../connections/told-dates/chronology.ts'
import type { Year } from '../core/calendar-day.ts'
import { memoize } from '../core/memoize.ts'
import type { Archive } from './archive.ts'
import { withNeighbours } from './neighbours.ts'
import { firstTold, toldByPeriod, toldList, type ToldList } from './told-lines.ts'

/** What is told of those times of a year of which the archive has no stories. */
export interface ChronologyYear extends ToldList {
  readonly year: Year
  /** Whether the archive has stories of other times of the year. */
  readonly hasStories: boolean
}

/** The page of all years, or of one year where there is too much for one page. */
export interface ChronologyPage {
  /** `undefined` for the page of all years. */
  readonly year: Year | undefined
  readonly count: number
  readonly years: readonly ChronologyYear[]
  /** Whether each of `years` has a page, so that this one only links to it. */
  readonly isIndex: boolean
  readonly previous: Year | undefined
  readonly next: Year | undefined
}

/** As many sentences as a reader can scan. */
const MOST_ON_PAGE = 200

/** Every page of the chronology, that of all years first. */
export const chronologyPages = memoize((archive: Archive): readonly ChronologyPage[] => {
  const years = chronologyYears(archive)
  const count = years.reduce((sum, ofYear) => sum + ofYear.count, 0)
  const isIndex = count > MOST_ON_PAGE
  const whole: ChronologyPage = {
    year: undefined,
    count,
    years: isIndex ? years.map((ofYear) => ({ ...ofYear, lines: [] })) : years,
    isIndex,
    previous: undefined,
    next: undefined,
  }
  if (!isIndex) return [whole]
  const ofYears = withNeighbours(years).map(({ item, previous, next }) => ({
    year: item.year,
    count: item.count,
    years: [item],
    isIndex: false,
    previous: previous?.year,
    next: next?.year,
  }))
  return [whole, ...ofYears]
})

/** Whether stories tell of times of which the archive has none. */
export function hasChronology(archive: Archive): boolean {
  return chronologyPages(archive).some(({ count }) => count > 0)
}

function chronologyYears(archive: Archive): readonly ChronologyYear[] {
  const months = new Set(archive.articles.map(({ date }) => date.slice(0, 7)))
  const withStories = new Set(archive.years.map(({ year }) => year))
  return chronologyOf(toldByPeriod(archive), months).map(({ year, tellings }) => ({
    year,
    hasStories: withStories.has(year),
    ...toldList(firstTold(tellings, MOST_ON_PAGE), tellings.length),
  }))
}
