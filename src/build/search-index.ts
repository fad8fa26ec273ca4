import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { PublishedArticle } from '../archive/archive.ts'
import { searchSegments, type Segment } from '../archive/search-segments.ts'
import type { ArticleText } from '../article/article.ts'
import { paths } from '../core/paths.ts'
import { segmentTag, type SearchSegment } from '../core/search-segment.ts'
import { searchRecord, segmentCatalogue } from '../outputs/search-record.ts'
import site from '../site.config.ts'
import { listFiles } from './files.ts'
import type { Progress } from './progress.ts'
import { makesDay, shardOf } from './shard.ts'
import type { Units } from './units.ts'

/** Pagefind needs about 300 MB to index 1,000 stories, and a reader's first search loads 10 KB for them. */
const MOST_STORIES = 1000

/**
 * How large the files are that the words are in, in a measure of Pagefind's own: a search loads one for
 * each of its words. At Pagefind's 20,000 they have 30 KB, at this 5 KB. There is no other way to say so
 * than a variable whose name promises nothing, so tests/e2e/search-weight.test.ts holds what comes of it.
 */
const CHUNK_SIZE = 3000
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(CHUNK_SIZE)

export interface SearchIndexOptions {
  /** The whole archive, oldest first. */
  readonly articles: readonly PublishedArticle[]
  readonly textOf: (article: PublishedArticle) => Promise<ArticleText>
  /** Folder that the site is made in. */
  readonly staging: string
  readonly units: Units
  /** Told of each story that is to be indexed, and was. */
  readonly progress: Progress
  /** For tests: how many stories a segment has at most. */
  readonly mostStories?: number
}

/**
 * Writes the search index in segments, one after the other, and leaves those
 * whose stories did not change. Throws when Pagefind cannot run or index.
 * See docs/decisions/0004-search-in-segments.md.
 */
export async function buildSearchIndex(
  options: SearchIndexOptions,
): Promise<{ indexed: number; kept: number }> {
  const { articles, staging, units, progress, mostStories = MOST_STORIES } = options
  const shard = shardOf()
  const parts = searchSegments(articles, mostStories).flatMap((part) => {
    const key = segmentKey(part)
    const entry = segmentEntry(part, key)
    return entry ? [{ part, key, entry, folder: paths.searchSegment(part.name) }] : []
  })
  const due = parts.filter(
    ({ key, entry, folder }) => makesDay(shard, entry.from) && !units.keep(folder, key),
  )
  for (const { part } of due) progress.expect(part.stories.length)
  try {
    for (const { part, key, folder } of due) {
      await indexSegment(part, options, join(staging, folder))
      const files = listFiles(join(staging, folder)).map((file) => folder + file)
      units.make(folder, key, files)
    }
  } finally {
    if (due.length > 0) await close()
  }
  const entries = parts.map(({ entry }) => entry)
  writeFile(join(staging, paths.searchSegments()), JSON.stringify(entries))
  return { indexed: due.length, kept: parts.length - due.length }
}

/** Changes when anything does that is indexed. The text is a function of the file's bytes. */
function segmentKey({ name, stories }: Segment<PublishedArticle>): string {
  const what = stories.map(({ sha256, path, section, language }) => [sha256, path, section, language])
  return createHash('sha256')
    .update(JSON.stringify([name, site.language, what]))
    .digest('hex')
}

function segmentEntry({ name, stories }: Segment<PublishedArticle>, key: string): SearchSegment | undefined {
  const [first, last] = [stories[0], stories.at(-1)]
  if (!first || !last) return undefined
  return { name, from: first.date, to: last.date, stories: stories.length, version: key.slice(0, 12) }
}

async function indexSegment(
  { name, stories }: Segment<PublishedArticle>,
  { textOf, progress }: SearchIndexOptions,
  folder: string,
): Promise<void> {
  const tag = segmentTag(site.language, name)
  const { index, errors } = await createIndex({ forceLanguage: tag })
  if (!index) throw new Error(`Pagefind cannot make the search index: ${errors.join('; ')}`)
  try {
    for (const article of stories) {
      await addStory(index, article, await textOf(article))
      progress.tick()
    }
    check(await index.writeFiles({ outputPath: folder }), folder)
  } finally {
    await index.deleteIndex()
  }
  // Pagefind's own interfaces, and what it would need to search other languages.
  for (const file of listFiles(folder)) if (!isNeeded(file, tag)) rmSync(join(folder, file))
  writeFile(join(folder, 'stories.json'), JSON.stringify(segmentCatalogue(stories, site.language)))
}

async function addStory(index: PagefindIndex, article: PublishedArticle, text: ArticleText): Promise<void> {
  const { url, title, content } = searchRecord(article, text)
  const record = { url, content, meta: { title }, language: site.language }
  check(await index.addCustomRecord(record), article.file)
}

function check({ errors }: { readonly errors: readonly string[] }, what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind cannot index ${what}: ${errors.join('; ')}`)
}

function isNeeded(file: string, tag: string): boolean {
  return (
    ['pagefind.js', 'pagefind-entry.json', `wasm.${tag}.pagefind`].includes(file) ||
    /^pagefind\..*\.pf_meta$|^(?:fragment|index)\//.test(file)
  )
}

function writeFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
