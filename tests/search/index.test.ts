import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/archive.ts'
import type { Article, ArticleText } from '../../src/article/article.ts'
import { listFiles } from '../../src/build/files.ts'
import { buildSearchIndex } from '../../src/build/search-index.ts'
import { marksOf, type Ledger } from '../../src/build/ledger.ts'
import { Progress } from '../../src/build/progress.ts'
import { Units } from '../../src/build/units.ts'
import { article } from '../archive/article.ts'

const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Stories of two centuries; with at most ten in a segment, each century is one. */
const ARTICLES: Article[] = Array.from({ length: 12 }, (_, index) =>
  article({
    file: `${index}.txt`,
    sha256: String(index).padStart(64, '0'),
    date: `${index < 6 ? 1990 : 2005}-01-${10 + index}`,
    headline: `Story number ${index}`,
  }),
)

async function textOf({ file }: Article): Promise<ArticleText> {
  return Promise.resolve({
    dateline: undefined,
    credits: [],
    captions: [],
    boilerplate: ['Unwanted advertisement'],
    body: { form: 'text', blocks: [{ kind: 'paragraph', text: `The text of ${file}, and of no other.` }] },
    inferences: [],
    normalisations: [],
  })
}

async function indexed(articles: readonly Article[], ledger?: Ledger, dist?: string) {
  const staging = dist ?? mkdtempSync(join(tmpdir(), 'backfile-search-'))
  folders.push(staging)
  const units = new Units(ledger, ledger ? marksOf(staging) : {})
  const archive = buildArchive(articles)
  const report = await buildSearchIndex({
    articles: archive.articles,
    textOf,
    staging,
    units,
    progress: new Progress(process.stdout, 'Indexed'),
    mostStories: 10,
  })
  return { staging, report, ledger: { inputs: '', stories: 0, units: units.all(), marks: marksOf(staging) } }
}

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(folder).map((file) => [file, readFileSync(join(folder, file)).toString('base64')]),
  )
}

describe('the search index', () => {
  test('has a segment for each part of the archive, and says which', async () => {
    const { staging, report, ledger } = await indexed(ARTICLES)
    expect(report).toEqual({ indexed: 2, kept: 0 })
    expect(JSON.parse(readFileSync(join(staging, 'search/segments.json'), 'utf8'))).toEqual([
      { name: '1984-1999', from: '1990-01-10', to: '1990-01-15', stories: 6, version: expect.any(String) },
      { name: '2000-2015', from: '2005-01-16', to: '2005-01-21', stories: 6, version: expect.any(String) },
    ])
    const listed = Object.values(ledger.units).flatMap(({ files = [] }) => files)
    expect([...listed, 'search/segments.json'].sort()).toEqual(listFiles(staging))
  })

  test('is the same to the byte when it is made again', async () => {
    const [first, second] = [await indexed(ARTICLES), await indexed(ARTICLES)]
    expect(contents(first.staging)).toEqual(contents(second.staging))
  })

  test('is left as it is where nothing changed, and made anew where a story came', async () => {
    const { staging, ledger } = await indexed(ARTICLES)
    expect((await indexed(ARTICLES, ledger, staging)).report).toEqual({ indexed: 0, kept: 2 })
    const more = [...ARTICLES, article({ file: 'new.txt', sha256: 'f'.repeat(64), date: '2005-03-01' })]
    expect((await indexed(more, ledger, staging)).report).toEqual({ indexed: 1, kept: 1 })
  })

  test('holds the text of stories and nothing that was set aside', async () => {
    const { staging } = await indexed(ARTICLES)
    const fragments = listFiles(staging)
      .filter((file) => file.includes('/fragment/'))
      .map((file) => gunzipSync(readFileSync(join(staging, file))).toString())
    expect(fragments).toHaveLength(12)
    expect(fragments.join()).toContain('The text of 3.txt, and of no other.')
    expect(fragments.join()).not.toContain('advertisement')
  })

  test('of an empty archive is an empty list', async () => {
    const { staging, report } = await indexed([])
    expect(report).toEqual({ indexed: 0, kept: 0 })
    expect(contents(staging)).toEqual({ 'search/segments.json': Buffer.from('[]').toString('base64') })
  })
})
