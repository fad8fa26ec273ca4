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

/** What the thread gets when it starts. */
export interface SearchWorkerData {
  readonly stories: StoryPlaces
  readonly language: string
  readonly folders: StageFolders
}

/**
 * How large the files are that the words are in, in a measure of Pagefind's own: a search loads one for
 * each of its words. At Pagefind's 20,000 they have 30 KB, at this 5 KB. There is no other way to say so
 * than a variable whose name promises nothing, so tests/e2e/search-weight.test.ts holds what comes of it.
 */
const CHUNK_SIZE = 3000
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(CHUNK_SIZE)

// Pagefind takes them one by one; waiting for it to answer each took a quarter as long again.
const AT_ONCE = 8

// What buildSearchIndex gives to the thread that it starts.
const { stories: places, language, folders } = workerData as SearchWorkerData
const stage = new Stage(folders)
const textOf = textFinder(places)

answerRequests(indexSegment)

/** Indexes a segment, and returns those of its files that stand in `dist` already. */
async function indexSegment({ name, stories }: Segment<PublishedArticle>): Promise<string[]> {
  const tag = segmentTag(language, name)
  const { index, errors } = await createIndex({ forceLanguage: tag })
  if (!index) throw new Error(`Pagefind cannot make the search index: ${errors.join('; ')}`)
  for (const part of chunk(stories, AT_ONCE)) await addStories(index, part)
  const { errors: failed, files } = await index.getFiles()
  check(failed, name)
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
  for (const [place, { errors }] of (await Promise.all(adding)).entries()) {
    check(errors, articles[place]?.file ?? '')
  }
}

function check(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind cannot index ${what}: ${errors.join('; ')}`)
}

/** Without Pagefind's own interfaces, and what it would need to search other languages. */
function isNeeded(file: string, tag: string): boolean {
  return (
    ['pagefind.js', 'pagefind-entry.json', `wasm.${tag}.pagefind`].includes(file) ||
    /^pagefind\..*\.pf_meta$|^(?:fragment|index)\//.test(file)
  )
}
