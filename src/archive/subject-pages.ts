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
  return subjectsOf(kind, archive.articles).flatMap(pagesOf)
}

function pagesOf(subject: Subject): SubjectPage[] {
  const years = byYear(subject.articles)
  const large = subject.articles.length > LARGEST_PAGE
  const whole = page(
    subject,
    [],
    subject.articles,
    years.map(({ year, months }) => ({
      period: [year],
      articles: articlesOf({ months }),
    })),
    large ? SOME : subject.articles.length <= 30 ? FEW : ALL,
  )
  if (!large) return [whole]
  return [
    whole,
    ...years.flatMap(({ year, count, months }) => {
      const parts = months.map(({ month, days }): Part => ({
        period: [year, month],
        articles: articlesOf({ days }),
      }))
      const ofYear = page(
        subject,
        [year],
        parts.flatMap((part) => part.articles),
        parts,
        count > LARGEST_PAGE ? SOME : ALL,
      )
      const ofMonths =
        count > LARGEST_PAGE
          ? parts.map((part) => page(subject, part.period, part.articles, [part], ALL))
          : []
      return [ofYear, ...ofMonths]
    }),
  ]
}

/** Newest first; on the page of a section the section is not named with each story. */
function listingWithin(kind: SubjectKind, articles: readonly PublishedArticle[], room: Room): Listing {
  const newestFirst = listing(articles.toReversed(), room)
  if (kind === 'topic') return newestFirst
  return { ...newestFirst, entries: newestFirst.entries.map((entry) => ({ ...entry, section: undefined })) }
}

interface Part {
  readonly period: SubjectGroup['period']
  readonly articles: readonly PublishedArticle[]
}

function page(
  { kind, name, slug }: Subject,
  period: SubjectPage['period'],
  articles: readonly PublishedArticle[],
  parts: readonly Part[],
  room: Room,
): SubjectPage {
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
