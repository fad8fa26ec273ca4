import type { Article } from '../article/article.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import type { PublishedArticle } from './archive.ts'

/** What a link to a story shows: little, so that few pages change when a story does. */
export interface StoryLink {
  readonly path: string
  readonly date: CalendarDay
  readonly headline: string
  /** The headline was made by the program; the source has none. */
  readonly supplied: boolean
  readonly language: string | undefined
  readonly direction: Article['direction']
}

/** A story in a listing that has room to say what it is about. */
export interface StoryEntry extends StoryLink {
  /** The summary of the source, or else the opening of the text. May be empty. */
  readonly summary: string
  readonly byline: string | undefined
  readonly section: string | undefined
}

/** What a link to the story shows. */
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

/** The story with what it is about: its summary, or else how it opens. */
export function storyEntry(article: PublishedArticle): StoryEntry {
  const { summary, byline, section } = article
  return { ...storyLink(article), summary: summary ?? opening(article), byline, section }
}

/** The opening of the text; where its first sentence is the headline, what comes after. */
function opening({ headline, headlineFrom, excerpt }: PublishedArticle): string {
  const repeated = headlineFrom === 'first-sentence' && excerpt.startsWith(headline)
  return repeated ? excerpt.slice(headline.length).trim() : excerpt
}
