import type { PublishedArticle } from '../archive/archive.ts'
import { searchSegments, type Segment } from '../archive/search-segments.ts'
import { paths } from '../core/paths.ts'
import type { SearchSegment } from '../core/search-segment.ts'
import type { StoryPlaces } from '../content/story-sources.ts'
import { makesDay, type Shard } from '../core/shard.ts'
import type { Progress } from '../system/progress.ts'
import { Stage, type StageFolders } from '../publish/stage.ts'
import type { OutputTracker } from '../publish/output-tracker.ts'
import { keyOf } from '../site/static-path.ts'
import { startWorker } from '../system/worker.ts'
import type { SearchWorkerData } from './search-worker.ts'

/** Pagefind needs about 300 MB to index 1,000 stories, and a reader's first search loads 10 KB for them. */
const MOST_STORIES = 1000

export interface SearchIndexOptions {
  /** The whole archive, oldest first. */
  readonly articles: readonly PublishedArticle[]
  /** The language of the interface, for stories without one. */
  readonly language: string
  readonly stories: StoryPlaces
  readonly shard: Shard | undefined
  readonly folders: StageFolders
  readonly tracker: OutputTracker
  /** Counts stories. */
  readonly progress: Progress
  /** Aborts the indexing when the rest of the build has failed. The promise then rejects. */
  readonly signal?: AbortSignal
  /** Resolves when everything else is rendered: a second worker then helps with the remaining segments. */
  readonly rendered: Promise<unknown>
  /** For tests: the most stories that a segment may have. */
  readonly mostStories?: number
}

interface Part {
  readonly segment: Segment<PublishedArticle>
  readonly key: string
  readonly entry: SearchSegment
  /** Its path in `dist`, and its name in the manifest. */
  readonly folder: string
}

/**
 * Writes the segments of the search index whose stories changed: one at a time until `rendered` resolves, then two.
 * Returns how many were indexed and how many kept. Throws if Pagefind cannot run or index.
 * See docs/decisions/0004-search-in-segments.md.
 */
export async function buildSearchIndex(
  options: SearchIndexOptions,
): Promise<{ indexed: number; kept: number }> {
  const { articles, language, shard, folders, tracker, mostStories = MOST_STORIES } = options
  const parts = searchSegments(articles, mostStories).flatMap((segment) => partOf(segment, language))
  const due = parts.filter(
    ({ key, entry, folder }) => makesDay(shard, entry.from) && !tracker.tryKeep(folder, key),
  )
  await indexParts(due, options)
  for (const { folder, key } of due) tracker.recordMade(folder, key)
  const stage = new Stage(folders)
  tracker.tryClaim(paths.searchSegments())
  stage.put(paths.searchSegments(), new TextEncoder().encode(JSON.stringify(parts.map(({ entry }) => entry))))
  tracker.recordUnchanged(stage.drainUnchanged())
  return { indexed: due.length, kept: parts.length - due.length }
}

function partOf(segment: Segment<PublishedArticle>, siteLanguage: string): Part[] {
  const { name, stories } = segment
  const [first, last] = [stories[0], stories.at(-1)]
  if (!first || !last) return []
  const key = segmentKey(segment, siteLanguage)
  const entry = { name, from: first.date, to: last.date, stories: stories.length, version: key.slice(0, 12) }
  return [{ segment, key, entry, folder: paths.searchSegment(name) }]
}

/** Changes with everything that is indexed. The text needs no part in it: it is a function of the file's bytes. */
function segmentKey({ name, stories }: Segment<PublishedArticle>, siteLanguage: string): string {
  const what = stories.map(({ sha256, path, section, language }) => [sha256, path, section, language])
  return keyOf([name, siteLanguage, what])
}

/** Indexes the parts in a worker, while this thread does other work, and after `rendered` in two. */
async function indexParts(due: readonly Part[], options: SearchIndexOptions): Promise<void> {
  for (const { segment } of due) options.progress.expect(segment.stories.length)
  const queue = [...due]
  const first = indexInWorker(queue, options)
  const second = options.rendered.then(() => indexInWorker(queue, options))
  await Promise.all([first, second])
}

/** Indexes parts from the queue until it is empty. */
async function indexInWorker(
  queue: Part[],
  { stories, language, folders, tracker, progress, signal }: SearchIndexOptions,
): Promise<void> {
  if (queue.length === 0) return
  const workerData: SearchWorkerData = { stories, language, folders }
  const { ask, terminate } = startWorker<Segment<PublishedArticle>, readonly string[]>(
    new URL('search-worker.ts', import.meta.url),
    { workerData },
  )
  signal?.addEventListener('abort', () => void terminate())
  try {
    for (let part = queue.shift(); part; part = queue.shift()) {
      tracker.recordUnchanged(await ask(part.segment))
      progress.tick(part.segment.stories.length)
    }
  } finally {
    queue.length = 0 // after a failure, the other worker must not go on
    await terminate()
  }
}
