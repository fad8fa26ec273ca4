import {
  monthAndDayOf,
  monthOf,
  yearOf,
  type CalendarDay,
  type Month,
  type Year,
} from '../core/calendar-day.ts'
import type { PublishedArticle } from './archive.ts'
import { articlesOf, byDay, byYear } from './by-date.ts'
import { listing, type Listing } from './listing.ts'
import { withNeighbours } from './neighbours.ts'
import type { Span } from './spans.ts'
import { toldLists, type ToldLater } from './told-later.ts'
import type { ToldList } from './told-lines.ts'

/** How many stories there were on a day. */
export interface DayCount {
  readonly day: CalendarDay
  readonly count: number
}

export interface MonthOfYear {
  readonly year: Year
  readonly month: Month
}

/** What the page of a year shows. */
interface YearPage {
  readonly year: Year
  readonly count: number
  readonly months: readonly (MonthOfYear & { readonly count: number; readonly listing: Listing })[]
  readonly days: readonly DayCount[]
  readonly told: ToldList | undefined
  /** The nearest years that have stories. */
  readonly previous: Year | undefined
  readonly next: Year | undefined
}

/** What the page of a month shows. */
interface MonthPage extends MonthOfYear {
  readonly count: number
  readonly days: readonly (DayCount & { readonly listing: Listing })[]
  readonly told: ToldList | undefined
  readonly previous: MonthOfYear | undefined
  readonly next: MonthOfYear | undefined
}

/** What the page of a day shows. */
interface DayPage extends DayCount {
  readonly listing: Listing
  /** Whether other years have stories on this day. */
  readonly inOtherYears: boolean
  readonly told: ToldList | undefined
  readonly previous: CalendarDay | undefined
  readonly next: CalendarDay | undefined
}

/** The stories of a span, and what is told later of its pages. */
type PeriodsOf = Span & { readonly told?: readonly ToldLater[] }

// Small enough that a phone can load the page of a year with thousands of stories.
const OF_MONTH_IN_YEAR = { entries: 0, headlines: 6 }
const OF_DAY_IN_MONTH = { entries: 2, headlines: 8 }
const OF_DAY = { entries: 12, headlines: Infinity }

/** The page of every year of the span that has stories, oldest first. */
export function yearPages({ articles, before = [], after = [], told = [] }: PeriodsOf): readonly YearPage[] {
  const toldOf = toldLists(told)
  return withNeighbours(byYear(articles)).map(({ item, previous, next }) => ({
    year: item.year,
    count: item.count,
    months: item.months.map(({ year, month, count, days }) => ({
      year,
      month,
      count,
      listing: listing(articlesOf({ days }), OF_MONTH_IN_YEAR),
    })),
    days: item.months.flatMap((month) =>
      month.days.map(({ day, articles }) => ({ day, count: articles.length })),
    ),
    told: toldOf.get(item.year),
    previous: previous?.year ?? nearest(before.at(-1))?.year,
    next: next?.year ?? nearest(after[0])?.year,
  }))
}

/** The page of every month of the span that has stories, oldest first. */
export function monthPages({
  articles,
  before = [],
  after = [],
  told = [],
}: PeriodsOf): readonly MonthPage[] {
  const toldOf = toldLists(told)
  const months = byYear(articles).flatMap((year) => year.months)
  return withNeighbours(months).map(({ item, previous, next }) => ({
    year: item.year,
    month: item.month,
    count: item.count,
    days: item.days.map(({ day, articles }) => ({
      day,
      count: articles.length,
      listing: listing(articles, OF_DAY_IN_MONTH),
    })),
    told: toldOf.get(`${item.year}-${item.month}`),
    previous: previous ? { year: previous.year, month: previous.month } : nearest(before.at(-1)),
    next: next ? { year: next.year, month: next.month } : nearest(after[0]),
  }))
}

/** The page of every day of the span that has stories, oldest first. */
export function dayPages({
  articles,
  before = [],
  after = [],
  shared = [],
  told = [],
}: PeriodsOf): readonly DayPage[] {
  const toldOf = toldLists(told)
  const inOtherYears = new Set(shared)
  return withNeighbours(byDay(articles)).map(({ item, previous, next }) => ({
    day: item.day,
    count: item.articles.length,
    listing: listing(item.articles, OF_DAY),
    inOtherYears: inOtherYears.has(monthAndDayOf(item.day)),
    told: toldOf.get(item.day),
    previous: previous?.day ?? before.at(-1)?.date,
    next: next?.day ?? after[0]?.date,
  }))
}

function nearest(article: PublishedArticle | undefined): MonthOfYear | undefined {
  return article && { year: yearOf(article.date), month: monthOf(article.date) }
}
