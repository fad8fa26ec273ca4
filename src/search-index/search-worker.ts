import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { workerData } from 'node:worker_threads'
import type { PublishedArticle } from '../archive/archive.ts'
import { paths } from '../core/paths.ts'
import { dayNumber } from '../full-text/calendar.ts'
import type { LeafEntry } from '../full-text/directory.ts'
import {
  decodeLeaf,
  decodeLeafPlaces,
  encodeLeaf,
  leafName,
  type Leaf,
  type Term,
} from '../full-text/leaf.ts'
import { changedLeaves, NO_LEAVES, type Leaves } from '../full-text/merge.ts'
import type { StemLanguage } from '../full-text/stem.ts'
import { stopWordCodes } from '../full-text/stop-words.ts'
import { storyWords } from '../full-text/story-words.ts'
import type { StoryAddress, StoryRecord } from '../full-text/story-record.ts'
import { WordIndex } from '../full-text/word-index.ts'
import { textFinder, type StoryPlaces } from '../content/story-sources.ts'
import { storyRecord } from '../outputs/story-record.ts'
import { Stage, type StageFolders } from '../publish/stage.ts'
import { answerRequests } from '../system/worker.ts'
import { sealed, unsealed, versionOf } from './seal.ts'

/** The data that a worker starts with. */
export interface SearchWorkerData {
  readonly stories: StoryPlaces
  readonly language: StemLanguage
  readonly folders: StageFolders
}

/** A story to index. */
export interface StoryToIndex extends StoryAddress {
  readonly article: Pick<
    PublishedArticle,
    'file' | 'sha256' | 'path' | 'headline' | 'headlineFrom' | 'byline' | 'summary' | 'language'
  >
  /** Its file in `dist`, if that has to be written. */
  readonly file: string | undefined
}

/** Stories are indexed in the order of the archive, then the leaves that they change are written. */
export type SearchRequest =
  | { readonly index: readonly StoryToIndex[] }
  /** Files of stories of the last build, whose words may be gone. They are still in `dist`. */
  | { readonly forget: readonly string[] }
  /** `leaves` are those in `dist`; `undefined` if all have to be made. */
  | { readonly write: { readonly days: readonly number[]; readonly leaves: readonly Leaf[] | undefined } }

export interface SearchResponse {
  /** Files that are in `dist` already, with the same bytes. */
  readonly unchanged: readonly string[]
  /** Leaves that were rewritten. */
  readonly written: readonly LeafEntry[]
  /** Leaves that no longer exist. */
  readonly removed: readonly Leaf[]
}

// `buildSearchIndex` starts this worker with this data.
const { stories: places, language, folders } = workerData as SearchWorkerData
const stage = new Stage(folders)
const textOf = textFinder(places)
const stopWords = stopWordCodes(language)
const before = new Set<string>()
const now = new WordIndex()

answerRequests(async (request: SearchRequest): Promise<SearchResponse> => {
  const written: LeafEntry[] = []
  const removed: Leaf[] = []
  if ('forget' in request) for (const file of request.forget) forget(file)
  if ('index' in request) for (const story of request.index) await index(story)
  if ('write' in request) {
    const changes = { days: new Set(request.write.days), before, now }
    for (const { leaf, terms } of changedLeaves(oldLeaves(request.write.leaves), changes, language)) {
      if (terms.length === 0) removed.push(leaf)
      else written.push({ ...leaf, version: writeLeaf(leaf, terms) })
    }
  }
  return { unchanged: stage.drainUnchanged(), written, removed }
})

function forget(file: string): void {
  const record = JSON.parse(readFileSync(join(folders.dist, file), 'utf8')) as StoryRecord // of the last build
  for (const word of storyWords(record.parts, stopWords).words.keys()) before.add(word)
}

async function index({ article, day, ordinal, file }: StoryToIndex): Promise<void> {
  const record = await storyRecord(article, await textOf(article), language)
  if (file !== undefined) stage.put(file, JSON.stringify(record))
  now.add(dayNumber(day), ordinal, storyWords(record.parts, stopWords))
}

function oldLeaves(leaves: readonly Leaf[] | undefined): Leaves {
  if (leaves === undefined) return NO_LEAVES
  const shared = leaves.flatMap(({ stem, isAlone }) => (isAlone || stem === '' ? [] : [stem]))
  const frequent = leaves.flatMap(({ stem, isAlone }) => (isAlone ? [stem] : []))
  return { stems: ['', ...shared], frequent: new Set(frequent), load: loadLeaf }
}

function loadLeaf(leaf: Leaf): readonly Term[] {
  const name = leafName(leaf)
  const [words, places] = [paths.searchWords(name), paths.searchPlaces(name)].map((path) =>
    join(folders.dist, path),
  )
  // The words before the first boundary may be none.
  if (words === undefined || places === undefined || !existsSync(words)) return []
  return decodeLeafPlaces(unsealed(readFileSync(places)), decodeLeaf(unsealed(readFileSync(words))))
}

function writeLeaf(leaf: Leaf, terms: readonly Term[]): Uint8Array {
  const { postings, places } = encodeLeaf(terms)
  const version = versionOf(postings, places)
  const name = leafName(leaf)
  stage.put(paths.searchWords(name), sealed(version, postings))
  stage.put(paths.searchPlaces(name), sealed(version, places))
  return version
}
