import type { Article, ArticleText } from '../article/article.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import type { Problem } from '../core/problem.ts'
import type { DayOrder } from '../core/site.ts'

/** A source file as stored on disk. */
export interface Source {
  /** Path inside the content folder, with `/` between folders. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** Everything that reading depends on besides the bytes. */
export interface ReadingSettings {
  /** How to read `05/06/2025`; when `undefined`, such a date is refused. */
  readonly dayOrder: DayOrder | undefined
  /** Dates later than this get a warning. */
  readonly today: CalendarDay
  /** Lines that the publisher has marked as not part of any story, trimmed. */
  readonly setAside: ReadonlySet<string>
}

/** The result of reading a source: an article with its text, or the errors that keep it out of the archive. */
export type Reading =
  | {
      readonly ok: true
      readonly article: Article
      readonly text: ArticleText
      readonly problems: readonly Problem[]
    }
  | { readonly ok: false; readonly file: string; readonly problems: readonly Problem[] }
