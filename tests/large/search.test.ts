import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { listFiles } from '../../src/system/files.ts'
import { launchBrowser } from '../e2e/browser.ts'
import { weighFirstSearch } from '../e2e/weigh-search.ts'

const url = inject('url')
const texts = listFiles(inject('content')).map((file) => readFileSync(join(inject('content'), file), 'utf8'))
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function resultsOf(page: Page, query: string): Promise<void> {
  await page.goto(`${url}search/${query}`)
  await page.locator('#search-status', { hasText: /found/i }).waitFor()
}

describe('a search of the whole archive finds as many stories as have the words', () => {
  test.each<[query: string, ...having: RegExp[]]>([
    ['library', /\blibrar(?:y|ies)\b/i],
    ['ferry', /\bferr(?:y|ies)\b/i],
    ['council bridge', /\bcouncils?\b/i, /\bbridges?\b/i],
    ['"for the third time"', /\bfor the third time\b/i],
    ['"Hugo Imhof" tram', /\bHugo Imhof\b/, /\btrams?\b/i],
    ['8123', /\b8123\b/],
    ['port', /\bports?\b/i],
    ['zeppelin', /\bzeppelins?\b/i],
  ])('%s', async (query, ...having) => {
    const expected = texts.filter((text) => having.every((word) => word.test(text))).length
    const page = await browser.newPage()
    await resultsOf(page, `?from=2000&q=${encodeURIComponent(query)}`)
    const said = (await page.locator('#search-status').textContent()) ?? ''
    expect(Number(/[\d,]+/.exec(said)?.[0].replaceAll(',', '') ?? 0), said).toBe(expected)
    await page.close()
  })
})

test('what a result says of its day is where it leads', async () => {
  const page = await browser.newPage()
  await resultsOf(page, '?q=mayor+ferry&from=2000&sort=oldest')
  for (const result of await page.locator('.result').all()) {
    const day = await result.locator('time').getAttribute('datetime')
    expect(await result.locator('a').getAttribute('href')).toContain(`/${day?.replaceAll('-', '/')}/`)
  }
  await page.close()
})

test.each([
  'library',
  'council bridge',
  'council bridge repair ferry',
  '"new library"',
  '"on the advice of engineers"',
  '"Hugo Imhof"',
  'museum timetable spring debate',
  'Castell',
])('a first search for %s, with ten results, loads at most 200 KB', async (words) => {
  expect(await weighFirstSearch(browser, `${url}search/`, words)).toBeLessThanOrEqual(200 * 1024)
})
