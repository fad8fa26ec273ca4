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

/** Enough for the words of the made stories to be as frequent as in a large archive; tests/large weighs 10,000. */
const STORIES = 2000

let dist: string
let server: StaticServer
let browser: Browser

beforeAll(async () => {
  dist = temporaryFolder()
  cpSync(inject('dist'), dist, { recursive: true })
  for (const folder of ['index', 'stories']) rmSync(join(dist, 'search', folder), { recursive: true })
  const stories = Array.from({ length: STORIES }, (_, index) => madeStory(index))
  expect(
    await indexStories(
      dist,
      stories.map(({ file, text }) => [file, text]),
    ),
  ).toBe(STORIES)
  server = await serveFolder(dist, '/base/', hostHeaders(dist))
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

test.each(['library', 'council bridge', '"new library"', 'mayor ferry debate spring', '17'])(
  'a first search for %s, with ten results, loads at most 120 KB, including the page',
  async (words) => {
    const weight = await weighFirstSearch(browser, `${server.origin}/base/search/`, words)
    expect(weight).toBeLessThanOrEqual(120 * 1024)
  },
)
