import type { CalendarDay } from './calendar-day.ts'

/** A part of the search index: the stories of a range of days, as an index of its own. */
export interface SearchSegment {
  /** Last folder of its path: `1984-1991`. */
  readonly name: string
  /** Day of its first and of its last story. */
  readonly from: CalendarDay
  readonly to: CalendarDay
  readonly stories: number
  /** Changes when anything in the segment does: keeps a browser from mixing old files with new ones. */
  readonly version: string
}

/** What the search needs to know of each story of a segment before its text is loaded. Oldest story first. */
export interface SegmentCatalogue {
  /** Days from the story before; from the segment's first day for the first one. */
  readonly days: readonly number[]
  readonly sections: readonly string[]
  /** Of each story, the index of its section in `sections`; -1 when it has none. */
  readonly section: readonly number[]
  /** Language of the stories in another language than the site's, by their place in the order. */
  readonly languages: Readonly<Record<string, string>>
  /** The stories whose headline was made by the program, by their place in the order. */
  readonly supplied: readonly number[]
}

/** The language tag Pagefind knows a segment by. Pagefind starts each id with it, so ids tell their segment. */
export function segmentTag(language: string, segment: string): string {
  return `${language}-x-${segment}`
}
