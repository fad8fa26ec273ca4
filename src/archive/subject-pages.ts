import type { CalendarDay, Month, Year } from '../core/calendar-day.ts'
import { paths, type SubjectKind } from '../core/paths.ts'
import type { Archive, PublishedArticle } from './archive.ts'
import { articlesOf, byYear } from './by-date.ts'
import { listing, type Listing, type Room } from './listing.ts'
import { subjectsOf, type Subject } from './subjects.ts'

/** What a page of a section or topic shows: all its stories, or, where those are too many, a way into each part. */
export interface SubjectPage {
  readonly kind: SubjectKind
  readonly name: string
  readonly slug: string
  /** None for the whole subject; a year, or a year and month, for a part of it. */
  readonly period: readonly [] | readonly [Year] | readonly [Year, Month]
  readonly count: number
  readonly from: CalendarDay
  readonly to: CalendarDay
  /** Newest first. A group has a page of its own when it shows less than it counts. */
  readonly groups: readonly SubjectGroup[]
}

export interface SubjectGroup {
  readonly period: readonly [Year] | readonly [Year, Month]
  readonly count: number
  readonly listing: Listing
}

// As many headlines as a reader can run an eye over; with summaries, where they are few.
const ALL = { entries: 0, headlines: Infinity }
const FEW = { entries: 3, headlines: Infinity }
const SOME = { entries: 0, headlines: 5 }
const LARGEST_PAGE = 200

/** Every page of every section, or of every topic. */
export function subjectPages(kind: SubjectKind, archive: Archive): readonly SubjectPage[] {
  return subjectsOf(kind, archive.articles).flatMap(plansOf).map(page)
}

/** Where each of them stands, in the same order: to find the places takes less than to fill the pages. */
export function subjectPlaces(
  kind: SubjectKind,
  archive: Archive,
): readonly Pick<SubjectPage, 'slug' | 'period'>[] {
  return subjectsOf(kind, archive.articles)
    .flatMap(plansOf)
    .map(({ subject: { slug }, period }) => ({ slug, period }))
}

/** A page to be, with all stories that are its own. */
interface Plan {
  readonly subject: Subject
  readonly period: SubjectPage['period']
  readonly articles: readonly PublishedArticle[]
  readonly parts: readonly Part[]
  readonly room: Room
}

interface Part {
  readonly period: SubjectGroup['period']
  readonly articles: readonly PublishedArticle[]
}

function plansOf(subject: Subject): Plan[] {
  const { articles } = subject
  const years = byYear(articles)
  const large = articles.length > LARGEST_PAGE
  const whole: Plan = {
    subject,
    period: [],
    articles,
    parts: years.map(({ year, months }) => ({ period: [year], articles: articlesOf({ months }) })),
    room: large ? SOME : articles.length <= 30 ? FEW : ALL,
  }
  if (!large) return [whole]
  return [
    whole,
    ...years.flatMap(({ year, count, months }): Plan[] => {
      const parts = months.map(({ month, days }): Part => ({
        period: [year, month],
        articles: articlesOf({ days }),
      }))
      const ofYear = parts.flatMap((part) => part.articles)
      if (count <= LARGEST_PAGE) return [{ subject, period: [year], articles: ofYear, parts, room: ALL }]
      return [
        { subject, period: [year], articles: ofYear, parts, room: SOME },
        ...parts.map((part) => ({ subject, ...part, parts: [part], room: ALL })),
      ]
    }),
  ]
}

/** Newest first; on the page of a section the section is not named with each story. */
function listingWithin(kind: SubjectKind, articles: readonly PublishedArticle[], room: Room): Listing {
  const newestFirst = listing(articles.toReversed(), room)
  if (kind === 'topic') return newestFirst
  return { ...newestFirst, entries: newestFirst.entries.map((entry) => ({ ...entry, section: undefined })) }
}

function page({ subject: { kind, name, slug }, period, articles, parts, room }: Plan): SubjectPage {
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
      listing: listingWithin(kind, part.articles, room),
    })),
  }
}
