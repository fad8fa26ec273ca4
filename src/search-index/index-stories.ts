import { chunk } from '../core/chunk.ts'
import { startWorker } from '../system/worker.ts'
import type { LastIndex } from './last-index.ts'
import type { SearchIndexOptions } from './search-index.ts'
import type { SearchRequest, SearchResponse, SearchWorkerData, StoryToIndex } from './search-worker.ts'

/** As many stories as are sent to the worker at a time. */
const STORIES_AT_ONCE = 100

/**
 * Indexes stories in a worker, while this thread does other work: all of them or, if there is a last index, those of the
 * days that changed. Returns the leaves that were written and those that were removed.
 */
export async function indexStories(
  due: readonly StoryToIndex[],
  { last, days }: { readonly last: LastIndex | undefined; readonly days: readonly number[] },
  { stories, language, folders, tracker, progress, signal }: SearchIndexOptions,
): Promise<Pick<SearchResponse, 'written' | 'removed'>> {
  if (last ? days.length === 0 : due.length === 0) return { written: [], removed: [] }
  progress.expect(due.length)
  const workerData: SearchWorkerData = { stories, language, folders }
  const { ask, terminate } = startWorker<SearchRequest, SearchResponse>(
    new URL('search-worker.ts', import.meta.url),
    { workerData },
  )
  signal?.addEventListener('abort', () => void terminate())
  try {
    if (last) await ask({ forget: last.storyFiles(days) })
    for (const some of chunk(due, STORIES_AT_ONCE)) {
      tracker.recordUnchanged((await ask({ index: some.map(toSend) })).unchanged)
      progress.tick(some.length)
    }
    const { unchanged, written, removed } = await ask({ write: { days, leaves: last?.leaves } })
    tracker.recordUnchanged(unchanged)
    return { written, removed }
  } finally {
    await terminate()
  }
}

/** What a thread needs of a story, which is less than there is. */
function toSend({ article, day, ordinal, file }: StoryToIndex): StoryToIndex {
  const { sha256, path, headline, headlineFrom, byline, summary, language } = article
  const needed = { file: article.file, sha256, path, headline, headlineFrom, byline, summary, language }
  return { article: needed, day, ordinal, file }
}
