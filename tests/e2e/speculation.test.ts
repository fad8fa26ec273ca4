import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { launchBrowser } from './browser.ts'
import { hostHeaders } from './host-headers.ts'
import { serveFolder, type StaticServer } from './static-server.ts'

const dist = inject('dist')
const headers = hostHeaders(dist)
const requested: string[] = []
let browser: Browser
let server: StaticServer

beforeAll(async () => {
  server = await serveFolder(dist, '/base/', (path) => {
    requested.push(path)
    return headers(path)
  })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

test('hovering over a link prefetches its page, but never the search', async () => {
  // Not so wide that the box replaces the link to the search.
  const page = await browser.newPage({ viewport: { width: 1000, height: 720 } })
  await page.goto(`${server.origin}/base/`)
  requested.length = 0
  await page.locator('.site-nav a', { hasText: 'Search' }).hover()
  const story = page.locator('.entry--lead a')
  const path = (await story.getAttribute('href')) ?? 'a link without an address'
  // Browsers prefetch only after a while, so hover for as long as it takes.
  await vi.waitFor(
    async () => {
      await story.hover()
      expect(requested).toContain(path)
    },
    { timeout: 20_000, interval: 500 },
  )
  expect(requested.filter((other) => other.startsWith('/base/search/'))).toEqual([])
  await page.close()
})

test('a browser without speculation rules prefetches each page once', async () => {
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
