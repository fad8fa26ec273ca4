import { addDays, type CalendarDay } from '../core/calendar-day.ts'
import type { SearchSegment, SegmentCatalogue } from '../core/search-segment.ts'

/** Story metadata that is available before the text is loaded. */
export interface StoryMetadata {
  readonly day: CalendarDay
  readonly section: string | undefined
  /** BCP 47 tag; `undefined` when the story is in the site's language. */
  readonly language: string | undefined
  /** The source has no headline, so the program supplied one. */
  readonly supplied: boolean
}

/** Decodes a segment's catalogue into one entry per story, oldest first. */
export function decodeCatalogue(segment: SearchSegment, catalogue: SegmentCatalogue): StoryMetadata[] {
  let day = segment.from
  const supplied = new Set(catalogue.supplied)
  return catalogue.days.map((days, index) => {
    if (days > 0) day = addDays(day, days)
    const section = catalogue.sections[catalogue.section[index] ?? -1]
    return { day, section, language: catalogue.languages[index], supplied: supplied.has(index) }
  })
}
