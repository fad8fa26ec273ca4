import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { pageTypes } from './page-types.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Opens a page as a new visitor. `done` fails the test if the browser reported any error. */
async function visit(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; done: () => Promise<void> }> {
  // Without view transitions: a page that is closed during one logs an error.
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(inject('url') + path)
  return {
    page,
    done: async () => {
      await context.close()
      expect(complaints).toEqual([])
    },
  }
}

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('%s', (_, javaScriptEnabled) => {
  test('from the front page by year, month and day to a story, and on to the next', async () => {
    const { page, done } = await visit('', { javaScriptEnabled })
    const heading = () => page.locator('h1').textContent()
    await page.getByTitle('1969: 3 stories').click()
    expect(await heading()).toBe('1969')
    await page.getByRole('link', { name: 'July', exact: true }).first().click()
    expect(await heading()).toBe('July 1969')
    await page.getByRole('link', { name: '20 July 1969: 2 stories', exact: true }).click()
    expect(await heading()).toBe('Sunday, 20 July 1969')
    const link = page.locator('main h2 a').last()
    const headline = await link.textContent()
    await link.click()
    expect(await heading()).toBe(headline)
    expect(await page.locator('time.stamp').getAttribute('datetime')).toBe('1969-07-20')
    const next = page.locator('.story-nav__next a')
    const nextHeadline = await next.textContent()
    await next.click()
    expect(await heading()).toBe(nextHeadline)
    await done()
  })
})

test('from the search page to a story it finds', async () => {
  const { page, done } = await visit('search/')
  await page.fill('#q', 'apollo moon')
  const found = page.locator('.result a').first()
  await found.waitFor()
  const headline = await page.locator('.result__headline').first().textContent()
  await found.click()
  await page.locator('time.stamp').waitFor()
  expect(await page.locator('h1').textContent()).toBe(headline)
  await done()
})

describe('the theme', () => {
  const background = (page: Page) =>
    page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')

  test('follows the system, can be switched, and is remembered', async () => {
    const { page, done } = await visit('', { colorScheme: 'dark' })
    const dark = await background(page)
    await page.getByRole('button', { name: 'Light theme' }).click()
    const light = await background(page)
    expect(light).not.toBe(dark)
    await page.goto(inject('url') + 'archive/')
    expect(await background(page)).toBe(light)
    await page.getByRole('button', { name: 'Dark theme' }).click()
    expect(await background(page)).toBe(dark)
    await done()
  })

  test('applies before the first paint, because its script blocks in the head', async () => {
    const { page, done } = await visit('', { colorScheme: 'light' })
    await page.getByRole('button', { name: 'Dark theme' }).click()
    const script = page.locator('head script[src]').first()
    expect(await script.getAttribute('type')).toBeNull()
    expect(await script.getAttribute('defer')).toBeNull()
    expect(await script.getAttribute('async')).toBeNull()
    await page.goto(inject('url') + 'archive/', { waitUntil: 'commit' })
    await page.waitForFunction('document.body')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await done()
  })

  test('has no switch without scripts', async () => {
    const { page, done } = await visit('', { javaScriptEnabled: false })
    expect(await page.locator('.theme-switch').isVisible()).toBe(false)
    await done()
  })
})

test('a printed story has its address and source, and no navigation', async () => {
  const { page, done } = await visit(pageTypes['story'] ?? '')
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.story__address').isVisible()).toBe(true)
  expect(await page.locator('.story__address').textContent()).toContain(pageTypes['story'])
  expect(await page.locator('.digest').isVisible()).toBe(true)
  expect(await page.locator('.site-nav').isVisible()).toBe(false)
  expect(await page.locator('.story-nav').isVisible()).toBe(false)
  await done()
})

test('nothing shifts when the font arrives late', async () => {
  const { page, done } = await visit('about/')
  for (const path of [pageTypes['front'], pageTypes['story'], pageTypes['month']]) {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resume) => setTimeout(resume, 400))
      await route.continue()
    })
    await page.goto(inject('url') + (path ?? ''))
    const shift = await page.evaluate<number>(`new Promise((resolve) => {
      let total = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) total += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
      document.fonts.ready.then(() => setTimeout(() => resolve(total), 300))
    })`)
    expect(shift).toBeLessThan(0.05)
  }
  await done()
})
