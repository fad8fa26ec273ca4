import { yearOf, type Year } from '../core/calendar-day.ts'
import { memoize } from '../core/memoize.ts'
import type { Archive, PublishedArticle } from './archive.ts'
import { articlesOf } from './by-date.ts'
import type { SharedSlug } from './permalinks.ts'

/** A run of stories, with those outside it that their pages may link to. */
export interface Span {
  /** In the order of the archive. */
  readonly articles: readonly PublishedArticle[]
  /** From before the run, its last story and the last of each section the run has; in the order of the archive. */
  readonly before?: readonly PublishedArticle[]
  /** The same from after the run: the first ones. */
  readonly after?: readonly PublishedArticle[]
}

/** A year as a span. It holds all that the year's pages and stories show, so nothing else can change them. */
export interface YearSpan extends Required<Span> {
  /** The year again: the name of the group. */
  readonly name: Year
  readonly year: Year
  /** Addresses that several of its articles would have had. */
  readonly sharedSlugs: readonly SharedSlug[]
}

/** Every year that has stories, oldest first. */
export const yearSpans = memoize(({ years, sharedSlugs }: Archive): readonly YearSpan[] => {
  const ofYears = years.map(({ year, months }) => ({
    year,
    articles: months.flatMap((month) => articlesOf(month)),
  }))
  const before = nearestBefore(ofYears.map(({ articles }) => articles))
  const after = nearestBefore(ofYears.toReversed().map(({ articles }) => articles.toReversed())).toReversed()
  const shared = Map.groupBy(sharedSlugs, ({ day }) => yearOf(day))
  return ofYears.map(({ year, articles }, index) => ({
    name: year,
    year,
    articles,
    sharedSlugs: shared.get(year) ?? [],
    before: before[index] ?? [],
    after: (after[index] ?? []).toReversed(),
  }))
})

interface Placed {
  readonly article: PublishedArticle
  /** In the order of all groups. */
  readonly place: number
}

/** For each group, the last story of the groups before it, and their last of each section that the group has. */
function nearestBefore(groups: readonly (readonly PublishedArticle[])[]): readonly PublishedArticle[][] {
  const last = new Map<string, Placed>()
  let nearest: Placed | undefined
  let place = 0
  return groups.map((group) => {
    const sections = new Set(group.flatMap(({ section }) => section ?? []))
    const found = [...[...sections].map((section) => last.get(section)), nearest].filter(
      (each) => each !== undefined,
    )
    for (const article of group) {
      nearest = { article, place: (place += 1) }
      if (article.section !== undefined) last.set(article.section, nearest)
    }
    const inOrder = found.sort((a, b) => a.place - b.place).map(({ article }) => article)
    return [...new Set(inOrder)]
  })
}
