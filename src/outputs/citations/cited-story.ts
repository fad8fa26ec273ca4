import type { PublishedArticle } from '../../archive/archive.ts'
import { creditedLink, type CreditedLink } from '../../archive/story-link.ts'
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

/** Collects what a citation says of a story in a list. */
export function citedLink(story: CreditedLink, site: Site): CitedStory {
  return citedAs(story, { publication: site.name, url: absolute(site, story.path) })
}

/** The same of a story whose address is known. */
export function citedAs(
  {
    headline,
    supplied,
    byline,
    language,
    date,
  }: Pick<CreditedLink, 'headline' | 'supplied' | 'byline' | 'language' | 'date'>,
  { publication, url }: Pick<CitedStory, 'publication' | 'url'>,
): CitedStory {
  const title = headline.trim().split(/\s+/u).join(' ')
  return {
    // A publication that signs its own story is no author beside itself.
    authors: byline === publication ? [] : authorsOf(byline, language),
    title: supplied ? `[${title}]` : title,
    publication,
    date,
    url,
    language,
    section: undefined,
    place: undefined,
  }
}

/** Collects what a citation says of a story, with the dateline of its text. */
export function citedStory(article: PublishedArticle, dateline: string | undefined, site: Site): CitedStory {
  return { ...citedLink(creditedLink(article), site), section: article.section, place: placeOf(dateline) }
}

/** The place of a dateline, without the agency behind it: `SANTA FE, N.M.`. */
function placeOf(dateline: string | undefined): string | undefined {
  return dateline?.split('(', 1)[0]?.trim() || undefined
}
