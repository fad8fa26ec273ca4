import { workerData } from 'node:worker_threads'
import { createIndex, type PagefindIndex } from 'pagefind'
import type { PublishedArticle } from '../archive/archive.ts'
import type { Segment } from '../archive/search-segments.ts'
import { paths } from '../core/paths.ts'
import { segmentTag } from '../core/search-segment.ts'
import { searchRecord, segmentCatalogue } from '../outputs/search-record.ts'
import { textFinder, type StoryPlaces } from '../content/story-sources.ts'
import { chunk } from '../core/chunk.ts'
import { Stage, type StageFolders } from '../publish/stage.ts'
import { answerRequests } from '../system/worker.ts'

/** The data that a worker starts with. */
export interface SearchWorkerData {
  readonly stories: StoryPlaces
  readonly language: string
  readonly folders: StageFolders
}

/**
 * The size of a chunk of the index, in a unit of Pagefind's own. A search loads one chunk for each of its words: 30 KB at
 * Pagefind's default of 20,000, and 5 KB at this size. The only way to set it is an environment variable that Pagefind
 * calls unstable, so tests/e2e/search-weight.test.ts checks the effect.
 */
const CHUNK_SIZE = 3000
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(CHUNK_SIZE)

// Pagefind adds stories one by one, but waiting for each answer before sending the next took a quarter longer.
const STORIES_AT_ONCE = 8

// `buildSearchIndex` starts this worker with this data.
const { stories: places, language, folders } = workerData as SearchWorkerData
const stage = new Stage(folders)
const textOf = textFinder(places)

answerRequests(indexSegment)

/** Indexes a segment, and returns the files of it that are unchanged in `dist`. */
async function indexSegment({ name, stories }: Segment<PublishedArticle>): Promise<string[]> {
  const tag = segmentTag(language, name)
  const { index, errors } = await createIndex({ forceLanguage: tag })
  if (!index) throw new Error(`Pagefind cannot create the search index: ${errors.join('; ')}`)
  for (const some of chunk(stories, STORIES_AT_ONCE)) await addStories(index, some)
  const { errors: failed, files } = await index.getFiles()
  throwIfAny(failed, name)
  await index.deleteIndex()
  const catalogue = JSON.stringify(segmentCatalogue(stories, language))
  const folder = paths.searchSegment(name)
  for (const { path, content } of files) if (isNeeded(path, tag)) stage.put(folder + path, content)
  stage.put(`${folder}stories.json`, new TextEncoder().encode(catalogue))
  return stage.drainUnchanged()
}

async function addStories(index: PagefindIndex, articles: readonly PublishedArticle[]): Promise<void> {
  const records = await Promise.all(
    articles.map(async (article) => searchRecord(article, await textOf(article))),
  )
  const adding = records.map(({ url, title, content }) =>
    index.addCustomRecord({ url, content, meta: { title }, language: language }),
  )
  for (const [position, { errors }] of (await Promise.all(adding)).entries()) {
    throwIfAny(errors, articles[position]?.file ?? '')
  }
}

function throwIfAny(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind cannot index ${what}: ${errors.join('; ')}`)
}

/** Whether the search page loads the file. It uses neither Pagefind's own interfaces nor its code for other languages. */
function isNeeded(file: string, tag: string): boolean {
  return (
    ['pagefind.js', 'pagefind-entry.json', `wasm.${tag}.pagefind`].includes(file) ||
    /^pagefind\..*\.pf_meta$|^(?:fragment|index)\//.test(file)
  )
}
