import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/core/calendar-day.ts'
import { paths } from '../../src/core/paths.ts'
import { dayNumber } from '../../src/full-text/calendar.ts'
import { indexedName } from '../../src/full-text/names.ts'
import { IndexChangedError } from '../../src/search/index-files.ts'
import { anchorsOf, findPhrase } from '../../src/search/find-phrase.ts'
import { IndexReader } from '../../src/search/index-reader.ts'
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
    expect(anchors('not')).toEqual(['not'])
    expect(anchors('to be')).toEqual(['to be'])
    expect(anchors('land not to')).toEqual(['land', 'not to'])
  })

  test('is asked for no more than tells of all words: a word and a pair tell what stands around them', () => {
    const codes = new Map(['to', 'be', 'or', 'not'].map((word, index) => [word, index + 1]))
    const anchors = (phrase: string): string[] =>
      anchorsOf(phrase.split(' '), codes).map(
        ({ word, offset, before, after }) => `${offset} ${before} ${word} ${after}`,
      )
    expect(anchors('be land or')).toEqual(['1 2 land 3'])
    expect(anchors('be or not land')).toEqual(['3 4 land 0', '1 2 or not 0'])
    expect(anchors('to be or not')).toEqual(['1 1 be or 4'])
    expect(anchors('to be or not to be')).toEqual(['1 1 be or 4', '4 4 to be 0'])
  })

  test('is not asked for frequent words when few stories have the rare ones, but for their texts', async () => {
    const common = Array.from({ length: 3000 }, (_, index) => ({
      day: addDays(day('2001-01-01'), index),
      parts: ['Harbour', 'The harbour opened. The harbour.'],
    }))
    const rare = { day: day('2000-01-01'), parts: ['Zeppelin', 'The zeppelin harbour, a harbour.'] }
    const files = filesOfIndex([rare, ...common])
    const loaded: string[] = []
    const index = await openFiles(files, (path) => loaded.push(path))
    expect([...(await findPhrase(index, ['zeppelin', 'harbour']))]).toHaveLength(1)
    expect([...(await findPhrase(index, ['harbour', 'zeppelin']))]).toEqual([])
    expect(loaded.filter((path) => /of-harbour|places/.test(path))).toEqual([])
  })

  test('loads a file again that failed to load', async () => {
    let isOffline = true
    const index = await IndexReader.open((address) => {
      const [path = ''] = address.split('?')
      const file = FILES.get(path)
      const isMissing = file === undefined || (isOffline && path === paths.searchNames())
      return isMissing ? Promise.reject(new Error('offline')) : Promise.resolve(file)
    })
    await expect(index.names()).rejects.toThrow('offline')
    isOffline = false
    expect((await index.names()).map(({ name }) => name)).toEqual(['Neil Armstrong'])
  })
})
