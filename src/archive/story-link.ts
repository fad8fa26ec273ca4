import type { Article } from '../article/article.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import type { PublishedArticle } from './archive.ts'

/** The data of a link to a story. Minimal, so that few pages change when a story does. */
export interface StoryLink {
  readonly path: string
  readonly date: CalendarDay
  readonly headline: string
  /** Whether Backfile supplied the headline because the source has none. */
  readonly supplied: boolean
  readonly language: string | undefined
  readonly direction: Article['direction']
}

/** A story in a list that says who wrote it, so that a reader can save it from there. */
export interface CreditedLink extends StoryLink {
  readonly byline: string | undefined
}

/** A story in a listing, with a summary. */
export interface StoryEntry extends CreditedLink {
  /** From the source, or else the start of the text. May be empty. */
  readonly summary: string
  readonly section: string | undefined
}

/** The link to a story. */
export function storyLink({
  path,
  date,
  headline,
  headlineFrom,
  language,
  direction,
}: PublishedArticle): StoryLink {
  return { path, date, headline, supplied: headlineFrom === 'first-sentence', language, direction }
}

/** The link to a story, with its byline. */
export function creditedLink(article: PublishedArticle): CreditedLink {
  return { ...storyLink(article), byline: article.byline }
}

/** The listing entry of a story. */
export function storyEntry(article: PublishedArticle): StoryEntry {
  const { summary, section } = article
  return { ...creditedLink(article), summary: summary ?? opening(article), section }
}

/** The start of the text, without its first sentence if that is the headline. */
function opening({ headline, headlineFrom, excerpt }: PublishedArticle): string {
  const repeated = headlineFrom === 'first-sentence' && excerpt.startsWith(headline)
  return repeated ? excerpt.slice(headline.length).trim() : excerpt
}
