import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { pageTypes } from './page-types.ts'

const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 820, height: 800 }
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** The query string of the search page, once the browser has arrived there. */
async function searchedFor(page: Page): Promise<string> {
  await page.waitForURL('**/search/?*')
  return new URL(page.url()).search
}

test('every page has one box to search from, and one key to get there', async () => {
  const page = await browser.newPage({ viewport: WIDE, reducedMotion: 'reduce' })
  for (const [name, path] of Object.entries(pageTypes)) {
    await page.goto(inject('url') + path)
    expect(await page.locator('form[role=search]:visible').count(), name).toBe(1)
    await page.keyboard.press('/')
    expect(await page.locator('form[role=search] input[name=q]:focus').inputValue(), name).toBe('')
  }
  await page.close()
})

test('the box searches, and a slash can be typed into it', async () => {
  const page = await browser.newPage({ viewport: WIDE })
  await page.goto(inject('url') + (pageTypes['story'] ?? ''))
  await page.keyboard.press('/')
  await page.keyboard.type('moon 1/2')
  await page.keyboard.press('Enter')
  expect(await searchedFor(page)).toBe('?q=moon+1%2F2')
  await page.close()
})

test('where there is no room for the box, the key opens the search page and its field has the focus', async () => {
  const page = await browser.newPage({ viewport: NARROW })
  await page.goto(inject('url') + (pageTypes['story'] ?? ''))
  expect(await page.locator('.search-box').isVisible()).toBe(false)
  expect(await page.locator('.site-nav a', { hasText: 'Search' }).isVisible()).toBe(true)
  await page.keyboard.press('/')
  await page.waitForURL('**/search/#q')
  await page.locator('#q:focus').waitFor()
  await page.close()
})

test('a key with a modifier is left to the browser', async () => {
  const page = await browser.newPage({ viewport: WIDE })
  await page.goto(inject('url'))
  await page.keyboard.press('Control+/')
  expect(await page.locator('input:focus').count()).toBe(0)
  await page.close()
})

test('the box needs no script to search', async () => {
  const page = await browser.newPage({ viewport: WIDE, javaScriptEnabled: false })
  await page.goto(inject('url'))
  await page.fill('.search-box input', 'moon')
  await page.locator('.search-box button').click()
  expect(await searchedFor(page)).toBe('?q=moon')
  await page.close()
})
