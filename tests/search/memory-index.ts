import type { CalendarDay } from '../../src/core/calendar-day.ts'
import { paths } from '../../src/core/paths.ts'
import { countDays, dayNumber } from '../../src/full-text/calendar.ts'
import { columnOf, compareLeaves, encodeDirectory, type LeafEntry } from '../../src/full-text/directory.ts'
import { encodeLeaf, leafName } from '../../src/full-text/leaf.ts'
import { changedLeaves, NO_LEAVES } from '../../src/full-text/merge.ts'
import { encodeNames, type IndexedName } from '../../src/full-text/names.ts'
import type { StemLanguage } from '../../src/full-text/stem.ts'
import { stopWordCodes } from '../../src/full-text/stop-words.ts'
import { storyWords } from '../../src/full-text/story-words.ts'
import { WordIndex } from '../../src/full-text/word-index.ts'
import { IndexReader } from '../../src/search/index-reader.ts'
import { sealed, versionOf } from '../../src/search-index/seal.ts'

/** A story to search for. */
export interface SearchedStory {
  readonly day: CalendarDay
  /** Its headline and its paragraphs. */
  readonly parts: readonly string[]
  readonly section?: string
  readonly collection?: string
}

/** The files of an index of stories, which are in the order of time. */
export function filesOfIndex(
  stories: readonly SearchedStory[],
  language: StemLanguage = 'en',
  names: readonly IndexedName[] = [],
): Map<string, Uint8Array<ArrayBuffer>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  const put = (path: string, content: Uint8Array): void => void files.set(path, new Uint8Array(content))
  const now = new WordIndex()
  let ordinal = 0
  for (const [index, { day, parts }] of stories.entries()) {
    ordinal = stories[index - 1]?.day === day ? ordinal + 1 : 0
    now.add(dayNumber(day), ordinal, storyWords(parts, stopWordCodes(language)))
    const record = { path: `${index}/`, parts }
    put(paths.searchStory(day, ordinal), new TextEncoder().encode(JSON.stringify(record)))
  }
  const leaves: LeafEntry[] = []
  const changes = { days: new Set<number>(), before: new Set<string>(), now }
  for (const { leaf, terms } of changedLeaves(NO_LEAVES, changes, language)) {
    if (terms.length === 0) continue
    const { postings, places } = encodeLeaf(terms)
    const version = versionOf(postings, places)
    put(paths.searchWords(leafName(leaf)), sealed(version, postings))
    put(paths.searchPlaces(leafName(leaf)), sealed(version, places))
    leaves.push({ ...leaf, version })
  }
  const directory = encodeDirectory({
    language,
    calendar: countDays(stories.map(({ day }) => dayNumber(day))),
    sections: columnOf(stories.map(({ section }) => section)),
    collections: columnOf(stories.map(({ collection }) => collection)),
    leaves: leaves.sort(compareLeaves),
  })
  const version = versionOf(directory)
  put(paths.searchDirectory(), sealed(version, directory))
  put(paths.searchNames(), sealed(version, encodeNames(names)))
  return files
}

/** Opens an index of files in memory. `loaded` is told of each file that a search loads. */
export async function openFiles(
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  loaded: (path: string, bytes: number) => void = () => undefined,
): Promise<IndexReader> {
  return IndexReader.open((address) => {
    const [path = ''] = address.split('?')
    const file = files.get(path)
    if (file === undefined) return Promise.reject(new Error(`there is no ${path}`))
    loaded(path, file.length)
    return Promise.resolve(file)
  })
}
