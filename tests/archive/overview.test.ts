import { expect, test } from 'vitest'
import { overview } from '../../src/archive/overview.ts'
import { archiveOf, article } from '../outputs/sample.ts'
import { day } from '../day.ts'

const story = (date: string, overrides: Parameters<typeof article>[0] = {}) =>
  article({ date: day(date), file: `${date}.txt`, ...overrides })

test('the largest sections and languages come first, and lengths from the shortest', () => {
  const { months, sections, languages, lengths, names } = overview(
    archiveOf(
      story('1969-07-20', { section: 'Sea', language: 'en-GB', wordCount: 99 }),
      story('1969-07-21', { section: 'Town', language: 'en', wordCount: 100 }),
      story('1979-01-01', { section: 'Town', language: 'de', wordCount: 249 }),
      story('1979-01-02', { section: undefined, language: undefined, wordCount: 5000 }),
    ),
  )
  expect(months.map(({ period, count }) => [period, count])).toEqual([
    ['1969-07', 2],
    ['1979-01', 2],
  ])
  expect(sections).toEqual([
    { name: 'Town', path: 'section/town/', stories: 2 },
    { name: 'Sea', path: 'section/sea/', stories: 1 },
  ])
  expect(languages).toEqual([
    { language: 'en', stories: 2 },
    { language: 'de', stories: 1 },
    { language: undefined, stories: 1 },
  ])
  expect(lengths).toEqual([
    { from: 0, to: 100, stories: 1 },
    { from: 100, to: 250, stories: 2 },
    { from: 2000, to: undefined, stories: 1 },
  ])
  expect(names).toEqual([])
})

test('an archive without stories has nothing to look over', () => {
  const { months, sections, languages, lengths, names } = overview(archiveOf())
  expect([months, sections, languages, lengths, names]).toEqual([[], [], [], [], []])
})
