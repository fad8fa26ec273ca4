import { monthOf, yearOf, type CalendarDay, type Month, type Year } from '../core/calendar-day.ts'

interface Dated {
  readonly date: CalendarDay
}

export interface YearListing<Article> {
  readonly year: Year
  readonly count: number
  readonly months: readonly MonthListing<Article>[]
}

interface MonthListing<Article> {
  readonly year: Year
  readonly month: Month
  readonly count: number
  readonly days: readonly DayListing<Article>[]
}

export interface DayListing<Article> {
  readonly day: CalendarDay
  readonly articles: readonly Article[]
}

/**
 * Groups articles by year, month and day, in their order. Takes articles sorted by
 * date.
 */
export function byYear<Article extends Dated>(articles: readonly Article[]): readonly YearListing<Article>[] {
  return runs(articles, (article) => yearOf(article.date)).map(([year, ofYear]) => ({
    year,
    count: ofYear.length,
    months: runs(ofYear, (article) => monthOf(article.date)).map(([month, ofMonth]) => ({
      year,
      month,
      count: ofMonth.length,
      days: byDay(ofMonth),
    })),
  }))
}

/** Groups articles by day, in their order. Takes articles sorted by date, ascending or descending. */
export function byDay<Article extends Dated>(articles: readonly Article[]): readonly DayListing<Article>[] {
  return runs(articles, (article) => article.date).map(([day, ofDay]) => ({ day, articles: ofDay }))
}

/** All articles of a year or month, in their order. */
export function articlesOf<Article>(
  period: Pick<YearListing<Article>, 'months'> | Pick<MonthListing<Article>, 'days'>,
): readonly Article[] {
  return 'months' in period ? period.months.flatMap(articlesOf) : period.days.flatMap((day) => day.articles)
}

/** Every day of the years that has articles, in their order. */
export function daysOf<Article>({
  years,
}: {
  readonly years: readonly YearListing<Article>[]
}): readonly DayListing<Article>[] {
  return years.flatMap(({ months }) => months.flatMap(({ days }) => days))
}

/** Groups consecutive items that have the same key. */
function runs<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): [Key, Item[]][] {
  const found: [Key, Item[]][] = []
  let last: [Key, Item[]] | undefined
  for (const item of items) {
    const key = keyOf(item)
    if (last?.[0] === key) last[1].push(item)
    else found.push((last = [key, [item]]))
  }
  return found
}
