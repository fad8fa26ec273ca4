import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/archive.ts'
import { dayPages, monthPages, yearPages } from '../../src/archive/periods.ts'
import { sharedPages } from '../../src/archive/shared-pages.ts'
import { yearSpans } from '../../src/archive/spans.ts'
import { withSurroundings } from '../../src/archive/surroundings.ts'
import { article } from './article.ts'

const archives = fc
  .array(
    fc.record({
      year: fc.integer({ min: 2001, max: 2006 }),
      day: fc.integer({ min: 10, max: 13 }),
      section: fc.constantFrom(undefined, 'City', 'Sea', 'Sport'),
    }),
    { maxLength: 40 },
  )
  .map((stories) =>
    buildArchive(
      stories.map(({ year, day, section }, index) =>
        article({ file: `${index}.txt`, headline: `Story ${index % 9}`, date: `${year}-03-${day}`, section }),
      ),
    ),
  )

describe('the spans of the years', () => {
  test('produce the same pages as the whole archive', () => {
    fc.assert(
      fc.property(archives, (archive) => {
        const whole = { ...archive, shared: yearSpans(archive).flatMap(({ shared }) => shared) }
        expect(yearSpans(archive).flatMap(withSurroundings)).toEqual(withSurroundings(whole))
        expect(yearSpans(archive).flatMap(dayPages)).toEqual(dayPages(whole))
        expect(yearSpans(archive).flatMap(monthPages)).toEqual(monthPages(archive))
        expect(yearSpans(archive).flatMap(yearPages)).toEqual(yearPages(archive))
        expect(yearSpans(archive).flatMap(sharedPages)).toEqual(sharedPages(archive))
      }),
    )
  })

  test('do not change with stories that none of their pages links to', () => {
    const stories = [
      ['2001-01-01', 'City'],
      ['2001-01-02', 'Sea'],
      ['2002-01-01', 'City'],
      ['2003-01-01', 'City'],
    ] as const
    const spansOf = (dates: readonly (readonly [string, string])[]) =>
      yearSpans(
        buildArchive(
          dates.map(([date, section]) => article({ file: `${date}.txt`, headline: date, date, section })),
        ),
      )
    const [first, second] = spansOf(stories)
    const after = spansOf([...stories, ['2003-06-01', 'City'], ['2003-07-01', 'Sea']])
    // 2001 changes: its Sea story now links to the next one of its section.
    expect(after[0]).not.toEqual(first)
    expect(after[1]).toEqual(second)
    expect(after[1]?.before.map(({ headline }) => headline)).toEqual(['2001-01-01', '2001-01-02'])
    expect(after[1]?.after.map(({ headline }) => headline)).toEqual(['2003-01-01'])
  })
})
