import type { CalendarDay } from './calendar-day.ts'

/** One segment of the search index: the stories of a range of days, indexed on their own. */
export interface SearchSegment {
  /** Last folder of its path: `1984-1991`. */
  readonly name: string
  /** Days of its first and last story. */
  readonly from: CalendarDay
  readonly to: CalendarDay
  readonly stories: number
  /** Changes with the segment's content, so that a browser never mixes cached files with new ones. */
  readonly version: string
}

/** What the search knows about the stories of a segment before it loads their texts. Oldest story first. */
export interface SegmentCatalogue {
  /** Days since the previous story, delta-encoded; the first counts from the segment's first day. */
  readonly days: readonly number[]
  readonly sections: readonly string[]
  /** For each story, the index of its section in `sections`, or -1. */
  readonly section: readonly number[]
  /** Language tags by story index, only for stories that are not in the site's language. */
  readonly languages: Readonly<Record<string, string>>
  /** Indexes of the stories whose headline Backfile supplied. */
  readonly supplied: readonly number[]
}

/** The language tag that identifies a segment to Pagefind, which prefixes every result id with it. */
export function segmentTag(language: string, segment: string): string {
  return `${language}-x-${segment}`
}
