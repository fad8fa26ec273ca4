import { memoize } from '../core/memoize.ts'
import { paths, type SubjectKind } from '../core/paths.ts'
import type { RouteParams } from '../core/route-path.ts'
import type { Site } from '../core/site.ts'
import type { Archive } from './archive.ts'
import { chronologyPages } from './chronology-pages.ts'
import { FULL_FEED, nameFeeds, threadFeeds, type FollowedListing } from './followed-listings.ts'
import { monthAndDayPages } from './on-this-day.ts'
import { kindPages } from './name-index-pages.ts'
import { nameEntries, namePlaces } from './name-pages.ts'
import { subjectPlaces } from './subject-pages.ts'
import { subjectsOf } from './subjects.ts'
import { threadPeriodPages } from './thread-index-pages.ts'
import { threadPages } from './thread-pages.ts'

/** A part of the site in its navigation: a key of the interface texts. */
export type Place =
  'archive' | 'onThisDay' | 'sections' | 'topics' | 'names' | 'threads' | 'frequency' | 'about' | 'search'

/** The part of the site that a section or a topic is in. */
export const PLACE_OF = { section: 'sections', topic: 'topics' } as const satisfies Record<SubjectKind, Place>

/** Everything the program needs to know of a route, except what its page shows. */
export interface Route {
  /** The feature that switches the route on. */
  readonly feature?: keyof Site['features']
  /** The pages of the route that belong to no year. They are in the sitemap, and no redirect may take their addresses. */
  readonly pages?: (archive: Archive) => readonly RouteParams[]
  /** Its link in the navigation. */
  readonly navigation?: {
    readonly place: Place
    readonly position: number
    /** Whether it has nothing to show. No link leads to an empty route. */
    readonly isEmpty?: (archive: Archive) => boolean
  }
  /** The listings of the route that have feeds. */
  readonly feeds?: (archive: Archive) => readonly FollowedListing[]
  /** The route draws pictures, which takes longer than rendering text. */
  readonly draws?: true
  /** The route shows the sizes of other outputs, so it is rendered after all of them. */
  readonly measures?: true
}

const onePage = (): readonly RouteParams[] => [{}]

/**
 * One line for each file of `src/pages`, by its route as Astro names it. The sitemap lists routes in this order.
 * `addressesOfYear` lists the pages of a year.
 */
export const ROUTES = {
  '/': { pages: onePage, feeds: (archive) => [wholeArchive(archive)] },
  '/archive': { pages: onePage, navigation: { place: 'archive', position: 1 } },
  '/about': { pages: onePage, navigation: { place: 'about', position: 8 } },
  '/about/receipt': { pages: onePage },
  '/search': { pages: onePage, feature: 'search', navigation: { place: 'search', position: 9 } },
  '/frequency': { pages: onePage, feature: 'frequency', navigation: { place: 'frequency', position: 7 } },
  '/corrections': { pages: onePage },
  '/chronology/[...year]': {
    pages: (archive) => chronologyPages(archive).map(({ year }) => ({ year })),
  },
  '/on-this-day': { pages: onePage, navigation: { place: 'onThisDay', position: 2 } },
  '/on-this-day/[monthAndDay]': { pages: daysOfTheYear },
  '/section': {
    pages: onePage,
    navigation: { place: PLACE_OF.section, position: 3, isEmpty: hasNo('section') },
  },
  '/section/[section]/[...period]': { pages: subjectParams('section'), feeds: subjectFeeds('section') },
  '/topic': { pages: onePage, navigation: { place: PLACE_OF.topic, position: 4, isEmpty: hasNo('topic') } },
  '/topic/[topic]/[...period]': { pages: subjectParams('topic'), feeds: subjectFeeds('topic') },
  '/names': {
    pages: onePage,
    navigation: { place: 'names', position: 5, isEmpty: (archive) => nameEntries(archive).length === 0 },
  },
  '/names/[kind]/[...initial]': {
    pages: (archive) => kindPages(archive).map(({ kind, initial }) => ({ kind, initial: initial?.id ?? '' })),
  },
  '/names/[name]/[...year]': {
    pages: (archive) => namePlaces(archive).map(({ slug, year }) => ({ name: slug, year: year ?? '' })),
    feeds: nameFeeds,
  },
  '/threads': {
    pages: onePage,
    navigation: { place: 'threads', position: 6, isEmpty: (archive) => threadPages(archive).length === 0 },
  },
  '/threads/[year]/[...month]': {
    pages: (archive) =>
      threadPeriodPages(archive).map(({ period: [year = '', month = ''] }) => ({ year, month })),
  },
  '/threads/[thread]': {
    pages: (archive) => threadPages(archive).map(({ slug }) => ({ thread: slug })),
    feeds: threadFeeds,
  },
  '/[year]': {},
  '/[year]/[month]': {},
  '/[year]/[month]/[day]': {},
  '/[year]/[month]/[day]/[slug]': {},
  '/[year]/[month]/[day]/[slug].json': { feature: 'storyJson' },
  '/[year]/[month]/[day]/[slug].png': { feature: 'shareImages', draws: true },
  '/[year]/[month]/[day]/[slug].txt': { feature: 'sources' },
  '/[year]/[month]/[day]/[slug]/[name].gif': {},
  '/[year]/[month]/[day]/[slug]/[name].jpg': {},
  '/[year]/[month]/[day]/[slug]/[name].png': {},
  '/[year]/[month]/[day]/[slug]/[name].webp': {},
  '/[...listing]/atom.xml': { feature: 'feeds' },
  '/[...listing]/feed.json': { feature: 'feeds' },
  '/[...listing]/rss.xml': { feature: 'feeds' },
  '/data': { pages: onePage, feature: 'downloads', measures: true },
  '/data/datapackage.json': { feature: 'downloads', measures: true },
  '/data/stories.schema.json': { feature: 'downloads' },
  '/data/stories/[part].csv': { feature: 'downloads' },
  '/data/stories/[part].jsonl': { feature: 'downloads' },
  '/data/stories/[part].parquet': { feature: 'downloads' },
  '/data/[year].jsonl': {},
  '/data/articles.jsonl': {},
  '/data/names.jsonl': {},
  '/data/related.jsonl': {},
  '/data/threads.jsonl': {},
  '/data/told-dates.jsonl': {},
  '/data/receipt.json': {},
  '/data/SHA256SUMS': {},
  '/data/urls.txt': {},
  '/sitemap.xml': {},
  '/sitemap-[part].xml': {},
  '/opensearch.xml': { feature: 'search' },
  '/robots.txt': {},
  '/llms.txt': {},
  '/deploy/Caddyfile': {},
  '/deploy/nginx.conf': {},
  '/[hostFile]': {},
  '/404': {},
  '/[...gone]': {},
  '/[...former]': {},
} as const satisfies Readonly<Record<string, Route>>

/** The same as a map, for code that goes through all routes. */
export const routes: ReadonlyMap<string, Route> = new Map<string, Route>(Object.entries(ROUTES))

/** Whether the site has a route with these features. */
export function isSwitchedOn({ feature }: Route, features: Site['features']): boolean {
  return feature === undefined || features[feature]
}

/** The parts of the site that have nothing to show. */
export const emptyPlaces = memoize((archive: Archive): readonly Place[] =>
  [...routes.values()].flatMap(({ navigation }) => (navigation?.isEmpty?.(archive) ? navigation.place : [])),
)

function hasNo(kind: SubjectKind) {
  return ({ articles }: Archive): boolean => subjectsOf(kind, articles).length === 0
}

function daysOfTheYear(archive: Archive): readonly RouteParams[] {
  return monthAndDayPages(archive).map(({ monthAndDay }) => ({ monthAndDay }))
}

function subjectParams(kind: SubjectKind) {
  return (archive: Archive): readonly RouteParams[] =>
    subjectPlaces(kind, archive).map(({ slug, period }) => ({ [kind]: slug, period: period.join('/') }))
}

function subjectFeeds(kind: SubjectKind) {
  return ({ articles }: Archive): readonly FollowedListing[] =>
    subjectsOf(kind, articles).map((subject) => ({
      listing: paths.subject(kind, subject.slug),
      subject: subject.name,
      articles: subject.articles,
      ...FULL_FEED,
    }))
}

function wholeArchive({ articles }: Archive): FollowedListing {
  return { listing: paths.front(), subject: undefined, articles, ...FULL_FEED }
}
