import { expect, test } from 'vitest'
import { chronologyPages, hasChronology } from '../../src/archive/chronology-pages.ts'
import { telling, type TellingStory } from './telling-archive.ts'

test('a small chronology is one page', () => {
  const archive = telling(['2021-03-05', '1969-07-20', '1969', '2020-01'], ['2024-01-01', '2021-04', '2021'])
  const [page, ...others] = chronologyPages(archive)
  expect(others).toEqual([])
  expect(page).toMatchObject({ year: undefined, count: 4, isIndex: false })
  expect(
    page?.years.map(({ year, hasStories, lines }) => [
      year,
      hasStories,
      ...lines.map(({ period }) => period),
    ]),
  ).toEqual([
    ['1969', false, '1969', '1969-07-20'],
    ['2020', false, '2020-01'],
    ['2021', true, '2021-04'],
  ])
})

test('a large chronology has a page for each year, and a long year its first 200 sentences', () => {
  const many = Array.from({ length: 250 }, (): TellingStory => ['2021-03-05', '1969'])
  const [whole, ...years] = chronologyPages(telling(...many, ['2021-03-05', '1958-01', '1975']))
  expect(whole).toMatchObject({ year: undefined, count: 252, isIndex: true })
  expect(whole?.years.map(({ year, count, lines }) => [year, count, lines.length])).toEqual([
    ['1958', 1, 0],
    ['1969', 250, 0],
    ['1975', 1, 0],
  ])
  expect(years.map(({ year, previous, next }) => [previous, year, next])).toEqual([
    [undefined, '1958', '1969'],
    ['1958', '1969', '1975'],
    ['1969', '1975', undefined],
  ])
  expect(years.map(({ count, years: [only] }) => [count, only?.lines.length])).toEqual([
    [1, 1],
    [250, 200],
    [1, 1],
  ])
})

test.each([
  ['without stories', []],
  ['whose stories tell only of times it covers', [['2019-03-05'], ['2021-03-05', '2019', '2019-03-06']]],
] as const)('an archive %s has an empty chronology', (_what, stories) => {
  const archive = telling(...stories)
  expect(hasChronology(archive)).toBe(false)
  expect(chronologyPages(archive)).toMatchObject([{ count: 0, years: [] }])
})
