import { dayOfMonthOf, monthOf, yearOf } from '../../core/calendar-day.ts'
import { citedName } from './authors.ts'
import type { CitedStory } from './cited-story.ts'

/** The story as RIS, which every citation manager reads. Each value is one line. */
export function ris(story: CitedStory): string {
  const { date } = story
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'NEWS'],
    ...story.authors.map((author) => ['AU', citedName(author)] as const),
    ['TI', story.title],
    ['T2', story.publication],
    ['PY', yearOf(date)],
    ['DA', `${yearOf(date)}/${monthOf(date)}/${dayOfMonthOf(date)}`],
    ['SE', story.section],
    ['CY', story.place],
    ['LA', story.language],
    ['UR', story.url],
    ['ER', ''],
  ]
  return fields
    .flatMap(([tag, value]) =>
      value === undefined ? [] : [`${tag}  - ${value.replace(/[\r\n]+/g, ' ')}\r\n`],
    )
    .join('')
}
