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

/** A story in a listing, with a summary. */
export interface StoryEntry extends StoryLink {
  /** From the source, or else the start of the text. May be empty. */
  readonly summary: string
  readonly byline: string | undefined
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

/** The listing entry of a story. */
export function storyEntry(article: PublishedArticle): StoryEntry {
  const { summary, byline, section } = article
  return { ...storyLink(article), summary: summary ?? opening(article), byline, section }
}

/** The start of the text, without its first sentence if that is the headline. */
function opening({ headline, headlineFrom, excerpt }: PublishedArticle): string {
  const repeated = headlineFrom === 'first-sentence' && excerpt.startsWith(headline)
  return repeated ? excerpt.slice(headline.length).trim() : excerpt
}
