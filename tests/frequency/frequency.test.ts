import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { countTerms, type Frequencies } from '../../src/frequency/count-terms.ts'
import { frequencyCsv } from '../../src/frequency/frequency-csv.ts'
import { frequencyTerms } from '../../src/frequency/frequency-terms.ts'
import { ticksUpTo } from '../../src/frequency/scale.ts'
import { formatState, parseState } from '../../src/frequency/state.ts'
import { day } from '../day.ts'
import { filesOfIndex, openFiles, type SearchedStory } from '../search/memory-index.ts'

const STORIES: readonly SearchedStory[] = [
  { day: day('1969-07-20'), parts: ['Moon landing', 'The moon, the moon and the Sea of Tranquility.'] },
  { day: day('1969-07-21'), parts: ['Rocket', 'A rocket left for the moon.'] },
  { day: day('1971-02-03'), parts: ['Two moons', 'Rockets and new rockets.'] },
  { day: day('1971-02-04'), parts: ['Fire', 'A sea of fire: the landing strip. Café MOON!'] },
  { day: day('1972-01-01'), parts: ['東京の宇宙', '宇宙飛行士は東京にいる'] },
]

async function count(
  text: string,
  from: string | undefined = undefined,
  to: string | undefined = undefined,
  stories = STORIES,
): Promise<Frequencies> {
  const index = await openFiles(filesOfIndex(stories))
  return countTerms(index, frequencyTerms(text, 'en-GB'), { from, to })
}

describe('counts', () => {
  it('are of stories, not of words, in every year of the span', async () => {
    const { unit, periods, stories, series, all } = await count('moon')
    expect({ unit, periods, stories, all }).toEqual({
      unit: 'year',
      periods: ['1969', '1970', '1971', '1972'],
      stories: [2, 0, 2, 1],
      all: 5,
    })
    expect(series).toEqual([{ text: 'moon', counts: [2, 0, 2, 0], found: 4, otherForms: ['moons'] }])
  })

  it('are by month where there are fewer than three years', async () => {
    const { unit, periods, stories } = await count('moon', '1971', '1972')
    expect(unit).toBe('month')
    expect(periods).toHaveLength(12)
    expect([periods[0], periods.at(-1)]).toEqual(['1971-02', '1972-01'])
    expect(stories).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
  })

  it('are of exact words and phrases in quotation marks, without case and accents', async () => {
    const { series } = await count('"MOON", "sea of", cafe "moon landing"')
    expect(series.map(({ text, counts }) => [text, counts])).toEqual([
      ['"MOON"', [2, 0, 1, 0]],
      ['"sea of"', [1, 0, 1, 0]],
      ['cafe', [0, 0, 1, 0]],
      ['"moon landing"', [1, 0, 0, 0]],
    ])
  })

  it('find characters and pairs in scripts without spaces', async () => {
    const { series } = await count('京 宇宙 行宇')
    expect(series.map(({ found }) => found)).toEqual([1, 1, 0])
  })

  it('are empty for years and archives without stories', async () => {
    expect(await count('moon', '1980')).toMatchObject({ periods: [], all: 0 })
    expect(await count('moon', undefined, undefined, [])).toMatchObject({ periods: [], all: 0 })
  })
})

it('the same word twice is counted once, and a minus sign means nothing', () => {
  expect(
    frequencyTerms('moon, -Moon "sea of"', 'en-GB').map(({ text, excluded }) => [text, excluded]),
  ).toEqual([
    ['Moon', false],
    ['"sea of"', false],
  ])
})

it('somebody else’s parser reads the counts and shares from the CSV file', async () => {
  const rows: unknown = parse(frequencyCsv(await count('"moon" fire')), {
    columns: true,
    record_delimiter: '\r\n',
  })
  expect(rows).toHaveLength(8)
  expect(rows).toContainEqual({ period: '1971', words: '"moon"', found: '1', stories: '2', share: '0.5' })
  expect(rows).toContainEqual({ period: '1970', words: 'fire', found: '0', stories: '0', share: '' })
})

describe('the address', () => {
  it.each(['', '?q=moon', '?q=moon+%22sea+of%22&from=1960&to=1969&show=counts'])(
    '%s is read and written',
    (search) => {
      expect(formatState(parseState(search))).toBe(search)
    },
  )

  it('has years in order, and nothing that is none', () => {
    expect(parseState('?q=%20a%20%20b&from=1980&to=1970&show=x')).toEqual({
      text: 'a b',
      from: '1970',
      to: '1980',
      measure: 'share',
    })
    expect(parseState('?from=1980-01&to=0')).toMatchObject({ from: undefined, to: undefined })
  })
})

it.each([
  [0, false, [0, 0.5]],
  [0.31, false, [0, 0.1, 0.2, 0.3, 0.4]],
  [1, false, [0, 0.5, 1]],
  [3, true, [0, 1, 2, 3]],
  [0, true, [0, 1]],
  [731, true, [0, 200, 400, 600, 800]],
])('beside lines up to %d there are even numbers', (largest, isWhole, ticks) => {
  expect(ticksUpTo(largest, { isWhole }).map((tick) => Math.round(tick * 100) / 100)).toEqual(ticks)
})
