import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { buildArchive } from '../../src/archive/archive.ts'
import type { ArticleText } from '../../src/article/article.ts'
import { readingSettings } from '../../src/build/reading-settings.ts'
import { buildSearchIndex } from '../../src/build/search-index.ts'
import { Progress } from '../../src/build/progress.ts'
import { keptTexts } from '../build/kept-texts.ts'
import { Units } from '../../src/build/units.ts'
import { readArticle } from '../../src/reading/read-article.ts'
import { madeStory } from '../bench/build/made-archive.ts'
import { launchBrowser } from './browser.ts'
import { hostHeaders } from './host-headers.ts'
import { serveFolder, type StaticServer } from './static-server.ts'

const PORT = 4332
/** As many as a segment has at most. An archive of any size begins a search with one of these, or a smaller one. */
const STORIES = 1000

let dist: string
let server: StaticServer
let browser: Browser

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'backfile-weight-'))
  cpSync(inject('dist'), dist, { recursive: true })
  rmSync(join(dist, 'search/all'), { recursive: true })
  await indexMadeStories()
  server = await serveFolder(dist, '/base/', PORT, hostHeaders(dist))
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(dist, { recursive: true, force: true })
})

async function indexMadeStories(): Promise<void> {
  const texts = new Map<string, ArticleText>()
  const articles = Array.from({ length: STORIES }, (_, index) => {
    const { file, text } = madeStory(index)
    const reading = readArticle({ file, bytes: new TextEncoder().encode(text) }, readingSettings())
    if (!reading.ok) throw new Error(`${file} cannot be read`)
    texts.set(reading.article.sha256, reading.text)
    return reading.article
  })
  const report = await buildSearchIndex({
    articles: buildArchive(articles).articles,
    texts: keptTexts(texts),
    folders: { staging: dist, dist },
    units: new Units(new Map(), new Set()),
    progress: new Progress(process.stdout, 'Indexed'),
  })
  expect(report).toEqual({ indexed: 1, kept: 0 })
}

// Four words weigh more than that with files of Pagefind's own size: see CHUNK_SIZE in src/build/search-index.ts.
test.each(['library', 'council bridge', '"new library"', 'mayor ferry debate spring', '17'])(
  'a first search for %s, with ten results, loads at most 200 KB, the page too',
  async (words) => {
    const page = await browser.newPage()
    const loaded: Promise<number>[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'font') return
      // What a host compresses in passing; Pagefind's own files are compressed already.
      loaded.push(response.body().then((body) => Math.min(body.length, gzipSync(body).length)))
    })
    await page.goto(`http://localhost:${PORT}/base/search/`)
    await page.fill('#q', words)
    await page.locator('.result').nth(9).waitFor()
    await page.waitForLoadState('networkidle')
    const sizes = await Promise.all(loaded)
    expect(sizes.length).toBeGreaterThan(15)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200 * 1024)
    await page.close()
  },
)
