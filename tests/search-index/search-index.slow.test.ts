import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/archive.ts'
import type { Article, ArticleText } from '../../src/article/article.ts'
import { readingSettings } from '../../src/content/reading-settings.ts'
import { OutputTracker } from '../../src/publish/output-tracker.ts'
import { buildSearchIndex } from '../../src/search-index/search-index.ts'
import { findStories } from '../../src/search/find-stories.ts'
import { parseTerms } from '../../src/search/terms.ts'
import { listFiles } from '../../src/system/files.ts'
import { Progress } from '../../src/system/progress.ts'
import { article } from '../archive/article.ts'
import { siteWith } from '../outputs/sample.ts'
import { openFiles } from '../search/memory-index.ts'
import { textCacheOf } from '../store/text-cache-of.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** A story by its file: its day, and its only paragraph. */
type Stories = Readonly<Record<string, readonly [day: string, text: string]>>

function articlesOf(stories: Stories): (Article & { readonly body: string })[] {
  return Object.entries(stories).map(([file, [date, body]]) => ({
    ...article({
      file,
      date,
      headline: `Headline of ${file}`,
      sha256: Buffer.from(date + body).toString('hex'),
    }),
    body,
  }))
}

function textOf(body: string): ArticleText {
  return {
    dateline: undefined,
    credits: [],
    captions: [],
    boilerplate: ['Unwanted advertisement'],
    body: { form: 'text', blocks: [{ kind: 'paragraph', text: body }] },
    inferences: [],
    normalisations: [],
  }
}

interface Built {
  readonly dist: string
  readonly outputs: ReturnType<OutputTracker['all']>
  readonly indexed: number
  readonly tracker: OutputTracker
}

/** Indexes into a new folder, or incrementally into that of an earlier call. Removes what no output has any more. */
async function indexed(
  stories: Stories,
  before?: Built,
  modified: ReadonlySet<string> = new Set(),
): Promise<Built> {
  const dist = before?.dist ?? temporaryFolder()
  const tracker = new OutputTracker(before?.outputs, modified)
  const articles = articlesOf(stories)
  const made = await buildSearchIndex({
    articles: buildArchive(articles).articles,
    names: [],
    language: 'en',
    stories: {
      folder: '',
      settings: readingSettings({ environment: {}, site: siteWith() }),
      texts: textCacheOf(new Map(articles.map(({ sha256, body }) => [sha256, textOf(body)]))),
    },
    shard: undefined,
    folders: { staging: join(dist, 'staging'), dist },
    tracker,
    progress: new Progress(process.stdout, 'Indexed'),
  })
  publish(dist, tracker)
  return { dist, outputs: tracker.all(), indexed: made, tracker }
}

/** As a build does: what was staged replaces what no output has. */
function publish(dist: string, tracker: OutputTracker): void {
  const staging = join(dist, 'staging')
  for (const file of listFiles(dist)) {
    if (!file.startsWith('staging/') && !tracker.has(file)) rmSync(join(dist, file))
  }
  for (const file of listFiles(staging)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true })
    renameSync(join(staging, file), join(dist, file))
  }
  rmSync(staging, { recursive: true, force: true })
}

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(folder).map((file) => [file, readFileSync(join(folder, file)).toString('base64')]),
  )
}

async function found(dist: string, words: string): Promise<number> {
  const files = listFiles(dist).map((file) => [file, new Uint8Array(readFileSync(join(dist, file)))] as const)
  const index = await openFiles(new Map(files))
  return (await findStories(index, parseTerms(words, 'en-GB'))).matches.length
}

const STORIES: Stories = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    `${index}.txt`,
    [`${index < 6 ? 1990 : 2005}-01-${10 + index}`, `The text of story${index}, and of no other.`],
  ]),
)

describe('the search index', () => {
  test('is the same to the byte when it is built again', async () => {
    expect(contents((await indexed(STORIES)).dist)).toEqual(contents((await indexed(STORIES)).dist))
  })

  test('is kept if nothing changed, and indexes the stories of a changed day', async () => {
    const first = await indexed(STORIES)
    expect(first.indexed).toBe(12)
    const same = await indexed(STORIES, first)
    expect(same.indexed).toBe(0)
    const more = await indexed({ ...STORIES, 'new.txt': ['2005-01-16', 'Zeppelin'] }, same)
    expect(more.indexed).toBe(2)
    expect(await found(more.dist, 'zeppelin')).toBe(1)
    expect(await found(more.dist, 'text')).toBe(12)
  })

  test('contains the text of stories and nothing that was set aside', async () => {
    const { dist } = await indexed(STORIES)
    expect(await found(dist, '"and of no other"')).toBe(12)
    expect(await found(dist, 'story3')).toBe(1)
    expect(await found(dist, 'advertisement')).toBe(0)
  })

  test('is rebuilt if something has changed its files', async () => {
    const first = await indexed(STORIES)
    const clean = contents(first.dist)
    const some = listFiles(first.dist).filter((file) => file.includes('words') || file.endsWith('/0.json'))
    for (const file of some.slice(0, 3)) rmSync(join(first.dist, file))
    const again = await indexed(STORIES, first, new Set(some.slice(0, 3)))
    expect(contents(again.dist)).toEqual(clean)
  })

  test('after any changes is the same to the byte as one built at once', { timeout: 300_000 }, async () => {
    const words = ['moon', 'landed', 'lands', 'the', 'of', 'harbour', 'w17', 'w64', 'zebra', 'ab', 'x1']
    const text = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((some) => some.join(' '))
    const days = fc.constantFrom('1999-12-31', '2000-01-01', '2000-01-02')
    const archive = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.tuple(days, text))
    await fc.assert(
      fc.asyncProperty(fc.array(archive, { minLength: 2, maxLength: 3 }), async (states) => {
        let built: Built | undefined
        for (const stories of states) built = await indexed(stories, built)
        const clean = await indexed(states.at(-1) ?? {})
        expect(contents(built?.dist ?? '')).toEqual(contents(clean.dist))
      }),
      { numRuns: 8 },
    )
  })

  test('of an empty archive finds nothing', async () => {
    const { dist, indexed: made } = await indexed({})
    expect(made).toBe(0)
    expect(listFiles(dist)).toEqual(['search/index/directory.bin', 'search/index/names.bin'])
    expect(await found(dist, 'moon')).toBe(0)
  })
})
