import type { CalendarDay, Year } from '../core/calendar-day.ts'
import { memoize } from '../core/memoize.ts'
import { paths } from '../core/paths.ts'
import { pagePath } from '../core/route-path.ts'
import type { Site } from '../core/site.ts'
import type { Archive, PublishedArticle } from './archive.ts'
import { articlesOf, byYear } from './by-date.ts'
import { lastChange, lastChangeOfAll } from './last-change.ts'
import { isSwitchedOn, routes } from './routes.ts'
import { yearSpans, type YearSpan } from './spans.ts'

/** A page of the site. */
export interface Address {
  /** Path under the base. */
  readonly path: string
  /** The last day on which a story on it changed; `undefined` if it has no stories. */
  readonly changed: CalendarDay | undefined
}

export interface Addresses {
  /** Pages that belong to no year. */
  readonly general: readonly Address[]
  /** The listings and stories of each year, oldest year first. */
  readonly years: readonly { readonly year: Year; readonly addresses: readonly Address[] }[]
}

/** Every page of the site that a reader may land on, in an order that depends only on the stories. */
export function addressesOf(archive: Archive, { features }: Pick<Site, 'features'>): Addresses {
  return addressesIn(archive)(features)
}

// Memoized: sitemaps, redirects and the list of published addresses all need every address.
const addressesIn = memoize((archive: Archive) =>
  memoize((features: Site['features']): Addresses => {
    const changed = lastChangeOfAll(archive.articles)
    const general = [...routes].flatMap(([name, route]) =>
      isSwitchedOn(route, features)
        ? (route.pages?.(archive) ?? []).map((params) => ({ path: pagePath(name, params), changed }))
        : [],
    )
    const years = yearSpans(archive).map((span) => ({ year: span.year, addresses: addressesOfYear(span) }))
    return { general, years }
  }),
)

/** The listings and stories of a year, in the order of the archive. */
export function addressesOfYear({
  articles,
  sharedSlugs,
}: Pick<YearSpan, 'articles' | 'sharedSlugs'>): readonly Address[] {
  return [
    ...byYear(articles).flatMap(({ year, months }) => [
      listed(paths.year(year), articles),
      ...months.flatMap(({ month, days }) => [
        listed(paths.month(year, month), articlesOf({ days })),
        ...days.flatMap(({ day, articles }) => [
          listed(paths.day(day), articles),
          ...articles.map((article) => ({ path: article.path, changed: lastChange(article) })),
        ]),
      ]),
    ]),
    ...sharedSlugs.map(({ day, slug }) => ({ path: paths.article(day, slug), changed: day })),
  ]
}

/** The paths of all pages, in the order of `addressesOf`. */
export function pagePaths(archive: Archive, site: Pick<Site, 'features'>): readonly string[] {
  const { general, years } = addressesOf(archive, site)
  return [...general, ...years.flatMap(({ addresses }) => addresses)].map(({ path }) => path)
}

function listed(path: string, articles: readonly PublishedArticle[]): Address {
  return { path, changed: lastChangeOfAll(articles) }
}
