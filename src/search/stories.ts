import { addDays, type CalendarDay } from '../core/calendar-day.ts'
import type { SearchSegment, SegmentCatalogue } from '../core/search-segment.ts'

/** What is known of a story before its text is loaded. */
export interface StoryFacts {
  readonly day: CalendarDay
  readonly section: string | undefined
  /** When it is not the site's. */
  readonly language: string | undefined
  /** The headline was made by the program; the source has none. */
  readonly supplied: boolean
}

/** The stories of a segment, oldest first. */
export function storiesOf(segment: SearchSegment, catalogue: SegmentCatalogue): StoryFacts[] {
  let day = segment.from
  const supplied = new Set(catalogue.supplied)
  return catalogue.days.map((days, index) => {
    if (days > 0) day = addDays(day, days)
    const section = catalogue.sections[catalogue.section[index] ?? -1]
    return { day, section, language: catalogue.languages[index], supplied: supplied.has(index) }
  })
}
