import type { CalendarDay, Month, Year } from '../core/calendar-day.ts'
import { paths, type SubjectKind } from '../core/paths.ts'
import type { Archive, PublishedArticle } from './archive.ts'
import { articlesOf, byYear } from './by-date.ts'
import { listing, type Listing, type ListingLimits } from './listing.ts'
import { subjectsOf, type Subject } from './subjects.ts'

/** A page of a section or topic: all its stories, or links to a page per period when there are too many. */
export interface SubjectPage {
  readonly kind: SubjectKind
  readonly name: string
  readonly slug: string
  /** Empty for the whole subject; a year, or a year and month, for a part of it. */
  readonly period: readonly [] | readonly [Year] | readonly [Year, Month]
  readonly count: number
  readonly from: CalendarDay
  readonly to: CalendarDay
  /** Newest first. A group has a page of its own if its listing hides stories. */
  readonly groups: readonly SubjectGroup[]
}

export interface SubjectGroup {
  readonly period: readonly [Year] | readonly [Year, Month]
  readonly count: number
  readonly listing: Listing
}

// Small subjects also show summaries; large ones only a few headlines per period.
const WITH_SUMMARIES = { entries: 3, headlines: Infinity }
const HEADLINES = { entries: 0, headlines: Infinity }
const FIRST_HEADLINES = { entries: 0, headlines: 5 }
const MAX_STORIES_WITH_SUMMARIES = 30
/** More headlines than this are hard to scan. */
const MAX_STORIES_ON_PAGE = 200

/** Every page of every section, or of every topic. */
export function subjectPages(kind: SubjectKind, archive: Archive): readonly SubjectPage[] {
  return subjectsOf(kind, archive.articles).flatMap(plansOf).map(page)
}

/** The slug and period of each of these pages, in the same order. Cheaper than building the pages. */
export function subjectPlaces(
  kind: SubjectKind,
  archive: Archive,
): readonly Pick<SubjectPage, 'slug' | 'period'>[] {
  return subjectsOf(kind, archive.articles)
    .flatMap(plansOf)
    .map(({ subject: { slug }, period }) => ({ slug, period }))
}

/** A page before its listings are built. */
interface Plan {
  readonly subject: Subject
  readonly period: SubjectPage['period']
  readonly articles: readonly PublishedArticle[]
  readonly parts: readonly Part[]
  readonly limits: ListingLimits
}

interface Part {
  readonly period: SubjectGroup['period']
  readonly articles: readonly PublishedArticle[]
}

function plansOf(subject: Subject): Plan[] {
  const { articles } = subject
  const years = byYear(articles)
  const large = articles.length > MAX_STORIES_ON_PAGE
  const whole: Plan = {
    subject,
    period: [],
    articles,
    parts: years.map(({ year, months }) => ({ period: [year], articles: articlesOf({ months }) })),
    limits: large
      ? FIRST_HEADLINES
      : articles.length <= MAX_STORIES_WITH_SUMMARIES
        ? WITH_SUMMARIES
        : HEADLINES,
  }
  if (!large) return [whole]
  return [
    whole,
    ...years.flatMap(({ year, count, months }): Plan[] => {
      const parts = months.map(({ month, days }): Part => ({
        period: [year, month],
        articles: articlesOf({ days }),
      }))
      const ofYear = {
        subject,
        period: [year],
        articles: parts.flatMap((part) => part.articles),
        parts,
      } as const
      if (count <= MAX_STORIES_ON_PAGE) return [{ ...ofYear, limits: HEADLINES }]
      return [
        { ...ofYear, limits: FIRST_HEADLINES },
        ...parts.map((part) => ({ subject, ...part, parts: [part], limits: HEADLINES })),
      ]
    }),
  ]
}

/** Newest first. On the page of a section, entries do not repeat the section. */
function listingWithin(
  kind: SubjectKind,
  articles: readonly PublishedArticle[],
  limits: ListingLimits,
): Listing {
  const newestFirst = listing(articles.toReversed(), limits)
  if (kind === 'topic') return newestFirst
  return { ...newestFirst, entries: newestFirst.entries.map((entry) => ({ ...entry, section: undefined })) }
}

function page({ subject: { kind, name, slug }, period, articles, parts, limits }: Plan): SubjectPage {
  const [first] = articles
  const last = articles.at(-1)
  if (!first || !last) throw new Error(`${paths.subject(kind, slug, ...period)} has no stories`)
  return {
    kind,
    name,
    slug,
    period,
    count: articles.length,
    from: first.date,
    to: last.date,
    groups: parts.toReversed().map((part) => ({
      period: part.period,
      count: part.articles.length,
      listing: listingWithin(kind, part.articles, limits),
    })),
  }
}
