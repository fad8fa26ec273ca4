import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { launchBrowser } from './browser.ts'
import { hostHeaders } from './host-headers.ts'
import { serveFolder, type StaticServer } from './static-server.ts'

const dist = inject('dist')
const headers = hostHeaders(dist)
const asked: string[] = []
let browser: Browser
let server: StaticServer

beforeAll(async () => {
  server = await serveFolder(dist, '/base/', (path) => {
    asked.push(path)
    return headers(path)
  })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

test('the page of a link that a pointer rests on is made ready, but never the search', async () => {
  const page = await browser.newPage()
  await page.goto(`${server.origin}/base/`)
  asked.length = 0
  await page.locator('.site-nav a', { hasText: 'Search' }).hover()
  const story = page.locator('.entry--lead a')
  const path = (await story.getAttribute('href')) ?? 'a link without an address'
  // The pointer rests, and does not pass: as long as it takes.
  await vi.waitFor(
    async () => {
      await story.hover()
      expect(asked).toContain(path)
    },
    { timeout: 20_000, interval: 500 },
  )
  expect(asked.filter((other) => other.startsWith('/base/search/'))).toEqual([])
  await page.close()
})

test('a browser that knows no such rules fetches the page, and each once', async () => {
  const page = await browser.newPage()
  await page.addInitScript('HTMLScriptElement.supports = () => false')
  await page.goto(`${server.origin}/base/`)
  const story = page.locator('.entry--lead a')
  await story.hover()
  await page.locator('.site-nav a', { hasText: 'Archive' }).hover()
  await story.hover()
  const fetched = await page
    .locator('link[rel="prefetch"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(fetched.map((address) => new URL(address ?? '', server.origin).pathname)).toEqual([
    await story.getAttribute('href'),
    '/base/archive/',
  ])
  await page.close()
})
