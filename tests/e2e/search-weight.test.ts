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

/** The most stories a segment may have. A search in an archive of any size starts with a segment of this size or less. */
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

// With Pagefind's default chunk size, a search for four words loads more: see CHUNK_SIZE.
test.each(['library', 'council bridge', '"new library"', 'mayor ferry debate spring', '17'])(
  'a first search for %s, with ten results, loads at most 200 KB, including the page',
  async (words) => {
    const weight = await weighFirstSearch(browser, `${server.origin}/base/search/`, words)
    expect(weight).toBeLessThanOrEqual(200 * 1024)
  },
)
