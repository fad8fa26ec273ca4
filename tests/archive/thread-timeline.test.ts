import { expect, test } from 'vitest'
import { threadTimeline } from '../../src/archive/thread-timeline.ts'
import { tellingArticles } from '../../src/archive/told-lines.ts'
import { addDays } from '../../src/core/calendar-day.ts'
import { day } from '../day.ts'
import { telling, type TellingStory } from './telling-archive.ts'

/** The timeline of a thread of these stories. */
function timelineOf(...stories: readonly TellingStory[]) {
  return threadTimeline(tellingArticles(telling(...stories)))
}

test('a thread shows what is told before and between its stories, and the gaps', () => {
  const { lines } = timelineOf(['2021-10-22', '2021-10-21'], ['2024-07-12', '2021-10', '2023-07'])
  expect(
    lines.map((line) =>
      line.kind === 'published' ? line.story.date : line.kind === 'told' ? `told ${line.period}` : line.kind,
    ),
  ).toEqual([
    ...['told 2021-10', 'told 2021-10-21', '2021-10-22', 'gap', 'told 2023-07', 'gap', '2024-07-12'],
  ])
})

test('a long thread names every story, and the times that most of them tell of', () => {
  const stories = Array.from({ length: 150 }, (_, place): TellingStory => {
    const date = addDays(day('2021-01-01'), place)
    return [date, '2020-05', String(1800 + place)]
  })
  const { lines, periods } = timelineOf(...stories)
  expect(lines.filter(({ kind }) => kind === 'published')).toHaveLength(150)
  expect(periods).toEqual({ count: 151, shown: 60 })
  const told = lines.filter((line) => line.kind === 'told')
  expect(told).toHaveLength(60)
  const mostTold = told.find(({ period }) => period === '2020-05')?.told
  expect(mostTold).toMatchObject({ count: 150 })
  expect(mostTold?.lines).toHaveLength(3)
  expect(JSON.stringify(lines).length).toBeLessThan(100_000)
})
