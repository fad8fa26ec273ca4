import type { PublishedArticle } from '../../archive/archive.ts'
import type { CalendarDay } from '../../core/calendar-day.ts'
import { absolute } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'
import { authorsOf, type Author } from './authors.ts'

/** What a citation of a story says, in any style or format. */
export interface CitedStory {
  readonly authors: readonly Author[]
  /** In brackets if the program supplied it, as all styles ask. */
  readonly title: string
  readonly publication: string
  readonly date: CalendarDay
  readonly url: string
  readonly language: string | undefined
  readonly section: string | undefined
  readonly place: string | undefined
}

/** Collects what a citation says from a story, the dateline of its text, and the site. */
export function citedStory(article: PublishedArticle, dateline: string | undefined, site: Site): CitedStory {
  const headline = article.headline.trim().split(/\s+/u).join(' ')
  return {
    // A publication that signs its own story is no author beside itself.
    authors: article.byline === site.name ? [] : authorsOf(article.byline, article.language),
    title: article.headlineFrom === 'first-sentence' ? `[${headline}]` : headline,
    publication: site.name,
    date: article.date,
    url: absolute(site, article.path),
    language: article.language,
    section: article.section,
    place: placeOf(dateline),
  }
}

/** The place of a dateline, without the agency behind it: `SANTA FE, N.M.`. */
function placeOf(dateline: string | undefined): string | undefined {
  return dateline?.split('(', 1)[0]?.trim() || undefined
}
