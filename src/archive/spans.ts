import { monthAndDayOf, yearOf, type MonthAndDay, type Year } from '../core/calendar-day.ts'
import { memoize } from '../core/memoize.ts'
import type { Archive, PublishedArticle } from './archive.ts'
import { articlesOf, daysOf } from './by-date.ts'
import { usualCounts, type UsualCounts } from './calendar.ts'
import { storyConnections, type StoryConnections } from './connected-stories.ts'
import type { SharedSlug } from './permalinks.ts'

/** Consecutive stories, with the stories outside the span that their pages may link to. */
export interface Span {
  /** In the order of the archive. */
  readonly articles: readonly PublishedArticle[]
  /** The last story before the span, and the last one of each section in the span; in the order of the archive. */
  readonly before?: readonly PublishedArticle[]
  /** The first story after the span, and the first one of each section in the span; in the order of the archive. */
  readonly after?: readonly PublishedArticle[]
  /** The days of the year on which other years have stories too. */
  readonly shared?: readonly MonthAndDay[]
  /** What each of `articles` has to do with the rest of the archive; nothing where it is left out. */
  readonly connected?: readonly StoryConnections[]
}

/** The span of a year. It contains everything that the pages of the year show, so nothing else can make them stale. */
export interface YearSpan extends Required<Span> {
  /** The year, as the name of its group. */
  readonly name: Year
  readonly year: Year
  /** The slugs that several of its articles compete for. */
  readonly sharedSlugs: readonly SharedSlug[]
  /** The scale that tints its calendars, the same in every year. */
  readonly usual: UsualCounts
}

/** Every year that has stories, oldest first. */
export const yearSpans = memoize((archive: Archive): readonly YearSpan[] => {
  const { years, sharedSlugs } = archive
  const ofYears = years.map(({ year, months }) => ({
    year,
    articles: months.flatMap((month) => articlesOf(month)),
  }))
  const before = nearestBefore(ofYears.map(({ articles }) => articles))
  const after = nearestBefore(ofYears.toReversed().map(({ articles }) => articles.toReversed())).toReversed()
  const slugs = Map.groupBy(sharedSlugs, ({ day }) => yearOf(day))
  const usual = usualCounts(archive)
  const sharedDays = daysOfSeveralYears(archive)
  const connected = storyConnections(archive)
  let done = 0
  return ofYears.map(({ year, articles }, index) => ({
    name: year,
    year,
    articles,
    sharedSlugs: slugs.get(year) ?? [],
    shared: sharedDays.get(year) ?? [],
    usual,
    connected: connected.slice(done, (done += articles.length)),
    before: before[index] ?? [],
    after: (after[index] ?? []).toReversed(),
  }))
})

/** For each year, those of its days on which another year has stories too. */
function daysOfSeveralYears(archive: Archive): ReadonlyMap<Year, readonly MonthAndDay[]> {
  const days = daysOf(archive).map(({ day }) => ({ year: yearOf(day), monthAndDay: monthAndDayOf(day) }))
  const byDayOfYear = Map.groupBy(days, ({ monthAndDay }) => monthAndDay)
  const ofSeveral = days.filter(({ monthAndDay }) => (byDayOfYear.get(monthAndDay)?.length ?? 0) > 1)
  return new Map(
    [...Map.groupBy(ofSeveral, ({ year }) => year)].map(([year, found]) => [
      year,
      found.map(({ monthAndDay }) => monthAndDay),
    ]),
  )
}

interface Positioned {
  readonly article: PublishedArticle
  /** Among the stories of all groups. */
  readonly position: number
}

/** For each group, the last story before it, and the last one before it of each section in the group. */
function nearestBefore(groups: readonly (readonly PublishedArticle[])[]): readonly PublishedArticle[][] {
  const last = new Map<string, Positioned>()
  let nearest: Positioned | undefined
  let position = 0
  return groups.map((group) => {
    const sections = new Set(group.flatMap(({ section }) => section ?? []))
    const found = [...[...sections].map((section) => last.get(section)), nearest].filter(
      (each) => each !== undefined,
    )
    for (const article of group) {
      nearest = { article, position: (position += 1) }
      if (article.section !== undefined) last.set(article.section, nearest)
    }
    const inOrder = found.sort((a, b) => a.position - b.position).map(({ article }) => article)
    return [...new Set(inOrder)]
  })
}
