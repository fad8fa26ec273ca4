import type { PublishedArticle } from '../archive/archive.ts'
import type { IndexedName as ArchiveName } from '../connections/names/name-index.ts'
import type { StoryPlaces } from '../content/story-sources.ts'
import { compareText } from '../core/compare-text.ts'
import { paths } from '../core/paths.ts'
import type { Shard } from '../core/shard.ts'
import { countDays, dayNumber } from '../full-text/calendar.ts'
import { columnOf, compareLeaves, encodeDirectory } from '../full-text/directory.ts'
import { leafName, type Leaf } from '../full-text/leaf.ts'
import { encodeNames, indexedName, type IndexedName, type StoryPlace } from '../full-text/names.ts'
import type { StemLanguage } from '../full-text/stem.ts'
import type { OutputTracker } from '../publish/output-tracker.ts'
import { Stage, type StageFolders } from '../publish/stage.ts'
import { keyOf } from '../site/static-path.ts'
import type { Progress } from '../system/progress.ts'
import { addressed, type AddressedStory } from './addressed.ts'
import { indexStories } from './index-stories.ts'
import { lastIndex } from './last-index.ts'
import { sealed, versionOf } from './seal.ts'
import { registerStories } from './story-files.ts'

export interface SearchIndexOptions {
  /** The whole archive, oldest first. */
  readonly articles: readonly PublishedArticle[]
  readonly names: readonly ArchiveName[]
  /** The language of the interface, for stories without one. */
  readonly language: StemLanguage
  readonly stories: StoryPlaces
  readonly shard: Shard | undefined
  readonly folders: StageFolders
  readonly tracker: OutputTracker
  /** Counts stories. */
  readonly progress: Progress
  /** Aborts the indexing when the rest of the build has failed. The promise then rejects. */
  readonly signal?: AbortSignal
}

/** As many names as a reader may be offered. Larger archives have more; the others have pages. */
const MOST_NAMES = 300

/**
 * Writes the search index, as far as it changed since the last build. Returns how many stories were indexed.
 * See docs/decisions/0004-own-search-index.md.
 */
export async function buildSearchIndex(options: SearchIndexOptions): Promise<number> {
  const { articles, language, shard, folders, tracker } = options
  const stories = addressed(articles)
  const { stale, key: storiesKey } = registerStories(stories, { shard, tracker })
  const names = encodeNames(namesOf(options.names, stories))
  const key = keyOf([storiesKey, language, [...versionOf(names)]])
  if (tracker.tryKeep(paths.searchIndex(), key)) return 0
  const calendar = countDays(stories.map(({ day }) => dayNumber(day)))
  // A shard has the stories of its years only, and an index of changes needs what the changed stories were.
  const last = shard === undefined ? lastIndex(folders.dist, tracker) : undefined
  const days = new Set(stale.map(({ day }) => dayNumber(day)))
  for (const day of last?.resizedDays(calendar) ?? []) days.add(day)
  const due = last ? stories.filter(({ day }) => days.has(dayNumber(day))) : stories
  const isStale = new Set(stale)
  const toIndex = due.map((story) => ({ ...story, file: isStale.has(story) ? story.file : undefined }))
  const { written, removed } = await indexStories(toIndex, { last, days: [...days] }, options)
  const replaced = new Set([...removed, ...written].map(leafName))
  const kept = (last?.leaves ?? []).filter((leaf) => !replaced.has(leafName(leaf)))
  tracker.recordUnchanged(kept.flatMap(filesOf))
  const directory = encodeDirectory({
    language,
    calendar,
    sections: columnOf(articles.map(({ section }) => section)),
    collections: columnOf(articles.map(({ file }) => collectionOf(file))),
    leaves: [...kept, ...written].sort(compareLeaves),
  })
  const stage = new Stage(folders)
  const version = versionOf(directory, names)
  stage.put(paths.searchDirectory(), sealed(version, directory))
  stage.put(paths.searchNames(), sealed(version, names))
  tracker.recordUnchanged(stage.drainUnchanged())
  tracker.recordMade(paths.searchIndex(), key)
  return due.length
}

/** The top folder of a story, by which large archives are arranged. */
function collectionOf(file: string): string | undefined {
  const end = file.indexOf('/')
  return end === -1 ? undefined : file.slice(0, end)
}

/** The most frequent names, and of equals the first by slug. */
function namesOf(names: readonly ArchiveName[], stories: readonly AddressedStory[]): IndexedName[] {
  return names
    .toSorted((a, b) => b.stories.length - a.stories.length || compareText(a.slug, b.slug))
    .slice(0, MOST_NAMES)
    .map(({ name, slug, stories: numbers }) => {
      const places = [...numbers].flatMap((number): StoryPlace[] => {
        const story = stories[number]
        return story ? [[dayNumber(story.day), story.ordinal]] : []
      })
      return indexedName(name, slug, places)
    })
}

function filesOf(leaf: Leaf): string[] {
  return [paths.searchWords(leafName(leaf)), paths.searchPlaces(leafName(leaf))]
}
