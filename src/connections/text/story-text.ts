import type { CalendarDay } from '../../core/calendar-day.ts'

/** One sentence of a story, as its page shows it. */
export interface Sentence {
  readonly text: string
  /** Index of its block in the story, from 0. */
  readonly paragraph: number
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'quotation'
}

/** What the connections need of one story: its metadata and its sentences in order. */
export interface StoryText {
  readonly file: string
  readonly date: CalendarDay
  readonly headline: string
  /** BCP 47 */
  readonly language: string | undefined
  readonly byline: string | undefined
  readonly dateline: string | undefined
  readonly topics: readonly string[]
  readonly sentences: readonly Sentence[]
}
