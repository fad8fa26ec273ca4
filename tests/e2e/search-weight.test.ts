import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { madeStory } from '../bench/build/made-archive.ts'
import { launchBrowser } from './browser.ts'
import { hostHeaders } from './host-headers.ts'
import { indexStories } from './index-stories.ts'
import { serveFolder, type StaticServer } from './static-server.ts'
import { weighFirstSearch } from './weigh-search.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** As many as a segment has at most. An archive of any size begins a search with one of these, or a smaller one. */
const STORIES = 1000

let dist: string
let server: StaticServer
let browser: Browser

beforeAll(async () => {
  dist = temporaryFolder()
  cpSync(inject('dist'), dist, { recursive: true })
  rmSync(join(dist, 'search/all'), { recursive: true })
  const stories = Array.from({ length: STORIES }, (_, index) => madeStory(index))
  expect(
    await indexStories(
      dist,
      stories.map(({ file, text }) => [file, text]),
    ),
  ).toBe(1)
  server = await serveFolder(dist, '/base/', hostHeaders(dist))
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

// Four words weigh more than that with files of Pagefind's own size: see CHUNK_SIZE.
test.each(['library', 'council bridge', '"new library"', 'mayor ferry debate spring', '17'])(
  'a first search for %s, with ten results, loads at most 200 KB, the page too',
  async (words) => {
    const weight = await weighFirstSearch(browser, `${server.origin}/base/search/`, words)
    expect(weight).toBeLessThanOrEqual(200 * 1024)
  },
)
