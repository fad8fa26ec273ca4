import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/archive.ts'
import type { Article, ArticleText } from '../../src/article/article.ts'
import { listFiles } from '../../src/system/files.ts'
import { Progress } from '../../src/system/progress.ts'
import { readingSettings } from '../../src/content/reading-settings.ts'
import { siteWith } from '../outputs/sample.ts'
import { OutputTracker } from '../../src/publish/output-tracker.ts'
import { buildSearchIndex } from '../../src/search-index/search-index.ts'
import { article } from '../archive/article.ts'
import { textCacheOf } from '../store/text-cache-of.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** Stories of two centuries. With at most ten stories per segment, each century is one. */
const ARTICLES: Article[] = Array.from({ length: 12 }, (_, index) =>
  article({
    file: `${index}.txt`,
    sha256: String(index).padStart(64, '0'),
    date: `${index < 6 ? 1990 : 2005}-01-${10 + index}`,
    headline: `Story number ${index}`,
  }),
)

function textOf({ file }: Article): ArticleText {
  return {
    dateline: undefined,
    credits: [],
    captions: [],
    boilerplate: ['Unwanted advertisement'],
    body: { form: 'text', blocks: [{ kind: 'paragraph', text: `The text of ${file}, and of no other.` }] },
    inferences: [],
    normalisations: [],
  }
}

/** Indexes into a new folder, or incrementally into that of an earlier call. */
async function indexed(
  articles: readonly Article[],
  before?: { dist: string; outputs: ReturnType<OutputTracker['all']> },
  options = {
    rendered: Promise.resolve<unknown>(undefined),
    progress: new Progress(process.stdout, 'Indexed'),
  },
) {
  const dist = before?.dist ?? temporaryFolder()
  const tracker = new OutputTracker(before?.outputs, new Set())
  const report = await buildSearchIndex({
    articles: buildArchive(articles).articles,
    language: 'en',
    stories: {
      folder: '',
      settings: readingSettings({ environment: {}, site: siteWith() }),
      texts: textCacheOf(new Map(articles.map((article) => [article.sha256, textOf(article)]))),
    },
    shard: undefined,
    folders: { staging: dist, dist },
    tracker,
    mostStories: 10,
    ...options,
  })
  return { dist, report, tracker, outputs: tracker.all() }
}

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(folder).map((file) => [file, readFileSync(join(folder, file)).toString('base64')]),
  )
}

describe('the search index', () => {
  test('has a segment for each part of the archive, and lists them', async () => {
    const { dist, report, outputs } = await indexed(ARTICLES)
    expect(report).toEqual({ indexed: 2, kept: 0 })
    expect(JSON.parse(readFileSync(join(dist, 'search/segments.json'), 'utf8'))).toEqual([
      { name: '1984-1999', from: '1990-01-10', to: '1990-01-15', stories: 6, version: expect.any(String) },
      { name: '2000-2015', from: '2005-01-16', to: '2005-01-21', stories: 6, version: expect.any(String) },
    ])
    expect(outputs.ungrouped.items.map(([name]) => name)).toEqual([
      'search/segments.json',
      'search/1984-1999/',
      'search/2000-2015/',
    ])
  })

  test('is the same to the byte when it is built again', async () => {
    const [first, second] = [await indexed(ARTICLES), await indexed(ARTICLES)]
    expect(contents(first.dist)).toEqual(contents(second.dist))
  })

  test('is the same to the byte from one worker and from two', async () => {
    const { promise: rendered, resolve } = Promise.withResolvers<undefined>()
    const endRendering = (line: string): boolean => {
      if (line.includes('12 of 12')) resolve(undefined)
      return true
    }
    const progress = new Progress({ isTTY: true, write: endRendering }, 'Indexed')
    const fromOne = await indexed(ARTICLES, undefined, { rendered, progress })
    expect(contents(fromOne.dist)).toEqual(contents((await indexed(ARTICLES)).dist))
  })

  test('keeps unchanged segments, and rebuilds the one that a new story belongs to', async () => {
    const before = await indexed(ARTICLES)
    expect((await indexed(ARTICLES, before)).report).toEqual({ indexed: 0, kept: 2 })
    const more = [...ARTICLES, article({ file: 'new.txt', sha256: 'f'.repeat(64), date: '2005-03-01' })]
    const after = await indexed(more, before)
    expect(after.report).toEqual({ indexed: 1, kept: 1 })
    const fragments = listFiles(before.dist).filter((file) => file.startsWith('search/2000-2015/fragment/'))
    expect(fragments).toHaveLength(7)
    expect(fragments.filter((file) => after.tracker.has(file))).toHaveLength(6)
  })

  test('contains the text of stories and nothing that was set aside', async () => {
    const { dist } = await indexed(ARTICLES)
    const fragments = listFiles(dist)
      .filter((file) => file.includes('/fragment/'))
      .map((file) => gunzipSync(readFileSync(join(dist, file))).toString())
    expect(fragments).toHaveLength(12)
    expect(fragments.join()).toContain('The text of 3.txt, and of no other.')
    expect(fragments.join()).not.toContain('advertisement')
  })

  test('of an empty archive is an empty list', async () => {
    const { dist, report } = await indexed([])
    expect(report).toEqual({ indexed: 0, kept: 0 })
    expect(contents(dist)).toEqual({ 'search/segments.json': Buffer.from('[]').toString('base64') })
  })
})
