import { describe, expect, test } from 'vitest'
import { paths } from '../../src/core/paths.ts'
import { dayNumber } from '../../src/full-text/calendar.ts'
import { indexedName } from '../../src/full-text/names.ts'
import { IndexChangedError } from '../../src/search/index-files.ts'
import { anchorsOf } from '../../src/search/find-phrase.ts'
import { parseQuery } from '../../src/search/query.ts'
import { search } from '../../src/search/search.ts'
import { widerSearches } from '../../src/search/wider.ts'
import { day } from '../day.ts'
import { filesOfIndex, openFiles, type SearchedStory } from './memory-index.ts'

const STORIES: readonly SearchedStory[] = [
  {
    day: day('1969-07-20'),
    parts: ['Moon landing', 'Neil Armstrong landed.'],
    section: 'Space',
    collection: 'old',
  },
  { day: day('1969-07-20'), parts: ['Ferry', 'It sailed for the moon.'], section: 'Sea', collection: 'old' },
  { day: day('2019-07-20'), parts: ['Fifty years', 'On 20 July 1969 they landed.'], section: 'Space' },
]
const NAMES = [
  indexedName('Neil Armstrong', 'neil-armstrong', [
    [dayNumber(day('1969-07-20')), 0],
    [dayNumber(day('2019-07-20')), 0],
  ]),
]
const FILES = filesOfIndex(STORIES, 'en', NAMES)

async function found(query: string) {
  const outcome = await search(await openFiles(FILES), parseQuery(query), 'en-GB')
  const stories = (matches: typeof outcome.hits): string => matches.map(({ story }) => story).join('')
  return { ...outcome, stories: stories(outcome.hits), undated: stories(outcome.without.dates) }
}

describe('a search', () => {
  test.each([
    ['?q=moon', '01'],
    ['?q=landing', '02'],
    ['?q="landing"', '0'],
    ['?q=20+July+1969', '012'],
    ['?q=moon&section=Space', '0'],
    ['?q=moon&collection=old&section=Sea', '1'],
    ['?name=neil-armstrong', '02'],
    ['?q=moon&name=neil-armstrong', '0'],
    ['?name=nobody', ''],
    ['?from=2000', '2'],
    ['?q=-moon', '2'],
  ])('for %s finds the stories %s', async (query, stories) => {
    expect((await found(query)).stories).toBe(stories)
  })

  test('tells what there would be without each filter', async () => {
    const { undated, without } = await found('?q=landed&from=2000&section=Sea')
    expect(undated).toBe('')
    expect(without.section.map(({ story }) => story)).toEqual([2])
  })

  test('says which other forms were found, and only those in what was found', async () => {
    expect((await found('?q=landing')).otherForms).toEqual(['landed'])
    expect((await found('?q="landing"')).otherForms).toEqual([])
    expect((await found('?q=armst')).otherForms).toEqual(['armstrong'])
  })
})

describe('a search without results offers', () => {
  test.each([
    ['?q=Armstrng', ['spelling Armstrong 1']],
    ['?q=fery+moon', ['spelling Ferry 1', 'without-word fery 2']],
    ['?q="moon+armstrong"', ['without-quotation-marks  1']],
    ['?q=moon&from=2000', ['without-filters  2']],
    ['?q=xyzzy', []],
  ])('for %s %j', async (query, expected) => {
    const outcome = await found(query)
    const wider = await widerSearches(outcome, parseQuery(query), 'en-GB')
    expect(wider.map(({ kind, word, count }) => `${kind} ${word} ${count}`)).toEqual(expected)
  })
})

describe('the index', () => {
  test('is loaded again if one of its files is of another build', async () => {
    const other = filesOfIndex([...STORIES, { day: day('2020-01-01'), parts: ['The moon again'] }])
    const mixed = new Map([...other, [paths.searchDirectory(), FILES.get(paths.searchDirectory())] as const])
    const files = new Map([...mixed].flatMap(([path, file]) => (file ? [[path, file] as const] : [])))
    await expect(search(await openFiles(files), parseQuery('?q=moon'), 'en-GB')).rejects.toThrow(
      IndexChangedError,
    )
  })

  test('is asked for ordinary words of a phrase, and for pairs of stop words that stand next to none', () => {
    const codes = new Map(['to', 'be', 'or', 'not'].map((word, index) => [word, index + 1]))
    const anchors = (phrase: string): string[] => anchorsOf(phrase.split(' '), codes).map(({ word }) => word)
    expect(anchors('to land')).toEqual(['land'])
    expect(anchors('land or sea')).toEqual(['land', 'sea'])
    expect(anchors('be or not land')).toEqual(['be or', 'or not', 'land'])
    expect(anchors('not')).toEqual(['not'])
    expect(anchors('land not to')).toEqual(['land', 'not to'])
  })
})
