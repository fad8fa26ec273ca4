import type { Period } from '../connections/told-dates/period.ts'
import { yearOf, type Year } from '../core/calendar-day.ts'
import type { Archive } from './archive.ts'
import { firstTold, toldByPeriod, toldList, type Told, type ToldList } from './told-lines.ts'

/** What later stories tell of the period of a page. */
export interface ToldLater {
  /** The year, month or day of the page. */
  readonly page: Period
  readonly count: number
  /** In the order of periods, then of stories. */
  readonly first: readonly Told[]
}

/** More sentences would outweigh the stories of the page. */
const MOST_ON_PAGE = 30

/**
 * What is told later of the pages of each year. A page has what is told of its period, and of the periods within it that
 * have no page of their own.
 */
export function toldLater(archive: Archive): ReadonlyMap<Year, readonly ToldLater[]> {
  const pages = periodsWithPage(archive)
  const byPage = Map.groupBy(toldByPeriod(archive), ([period]) =>
    [period, period.slice(0, 7), period.slice(0, 4)].find((page) => pages.has(page)),
  )
  const found = [...byPage].flatMap(([page, periods]): readonly ToldLater[] => {
    if (page === undefined) return []
    const tellings = periods.flatMap(([, ofPeriod]) => ofPeriod)
    return [{ page, count: tellings.length, first: firstTold(tellings, MOST_ON_PAGE) }]
  })
  return Map.groupBy(found, ({ page }) => page.slice(0, 4))
}

function periodsWithPage({ articles }: Archive): ReadonlySet<Period> {
  return new Set(articles.flatMap(({ date }) => [yearOf(date), date.slice(0, 7), date]))
}

/** What each of these pages shows, by its period. */
export function toldLists(told: readonly ToldLater[]): ReadonlyMap<Period, ToldList> {
  return new Map(told.map(({ page, count, first }) => [page, toldList(first, count)]))
}
