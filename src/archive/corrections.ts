import type { CalendarDay } from '../core/calendar-day.ts'
import { compareText } from '../core/compare-text.ts'
import type { Archive } from './archive.ts'
import { storyLink, type StoryLink } from './story-link.ts'

/** A change to a story after its publication. */
export interface Change {
  readonly day: CalendarDay
  readonly story: StoryLink
  /** What was corrected; `undefined` when the source only gives the day of an update. */
  readonly text: string | undefined
}

/** All corrections and updates, newest first. An update on the day of a correction is the same change. */
export function changesOf({ articles }: Archive): readonly Change[] {
  const changes = articles.flatMap((article): Change[] => {
    const { corrections, updated } = article
    const story = storyLink(article)
    const corrected = corrections.map(({ date, text }) => ({ day: date, story, text }))
    if (updated === undefined || corrected.some(({ day }) => day === updated)) return corrected
    return [...corrected, { day: updated, story, text: undefined }]
  })
  return changes.sort((a, b) => compareText(b.day, a.day))
}
