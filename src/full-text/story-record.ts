import type { CalendarDay } from '../core/calendar-day.ts'

/** What a search shows of a story, in a file of its own. */
export interface StoryRecord {
  /** Path under the base. */
  readonly path: string
  /** BCP 47 tag; absent when the story is in the language of the site. */
  readonly language?: string
  /** The source has no headline, so the program supplied one. */
  readonly supplied?: true
  /** What can be found: the headline, the summary, the paragraphs, captions and the byline. */
  readonly parts: readonly string[]
}

/** The place of a story in the index: its day, and its place in the day. */
export interface StoryAddress {
  readonly day: CalendarDay
  readonly ordinal: number
}
