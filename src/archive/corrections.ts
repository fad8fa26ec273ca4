import type { CalendarDay } from '../core/calendar-day.ts'
import { compareText } from '../core/compare-text.ts'
import type { Archive } from './archive.ts'
import { storyLink, type StoryLink } from './story-link.ts'

/** A change of a story after its publication. */
export interface Change {
  readonly day: CalendarDay
  readonly story: StoryLink
  /** What was corrected; `undefined` where the source says only that it was updated. */
  readonly text: string | undefined
}

/** Every change the sources tell of, the latest first. An update told as a correction of that day counts once. */
export function changesOf({ articles }: Archive): readonly Change[] {
  const changes = articles.flatMap((article): Change[] => {
    const { corrections, updated } = article
    const story = storyLink(article)
    const told = corrections.map(({ date, text }) => ({ day: date, story, text }))
    const untold = updated !== undefined && !told.some(({ day }) => day === updated)
    return untold ? [...told, { day: updated, story, text: undefined }] : told
  })
  return changes.sort((a, b) => compareText(b.day, a.day))
}
