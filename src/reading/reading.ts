import type { Article, ArticleText } from '../article/article.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import type { Problem } from '../core/problem.ts'
import type { DayOrder } from '../core/site.ts'

/** One source file as the disk gives it. */
export interface Source {
  /** Path inside the content folder, with `/` between folders. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** What reading depends on besides the bytes. */
export interface ReadingSettings {
  /** How the archive orders `05/06/2025`; `undefined` when it does not say, and such a date is refused. */
  readonly dayOrder: DayOrder | undefined
  /** The day a date must not be later than without a warning. */
  readonly today: CalendarDay
  /** Lines that belong to no story wherever they stand, trimmed, as the publisher gave them. */
  readonly setAside: ReadonlySet<string>
}

/** What became of a source: an article with its text, or the errors that keep it out. */
export type Reading =
  | {
      readonly ok: true
      readonly article: Article
      readonly text: ArticleText
      readonly problems: readonly Problem[]
    }
  | { readonly ok: false; readonly file: string; readonly problems: readonly Problem[] }
