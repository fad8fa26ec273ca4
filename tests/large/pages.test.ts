import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeViolations } from '../e2e/axe.ts'
import { launchBrowser } from '../e2e/browser.ts'
import { elementsThatDoNotFit } from '../e2e/layout.ts'
import { pageTypes } from './page-types.ts'

const FOLDER = 'tests/screenshots/large'
const types = Object.entries(pageTypes)
let browser: Browser

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true })
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function show(page: Page, path: string): Promise<void> {
  await page.goto(inject('url') + path)
  if (path.includes('?q=')) await page.locator('.result').nth(9).waitFor()
}

describe.each([320, 390, 820, 1440])('at %i pixels', (width) => {
  test.each(types)('everything on the page %s fits the width', async (name, path) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
    await show(page, path)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    expect(await elementsThatDoNotFit(page)).toEqual([])
    await page.screenshot({ path: `${FOLDER}/${name}-${width}.png` })
    await page.close()
  })
})

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(types)('axe finds no violation on the page %s', async (_, path) => {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 900 } })
    await show(page, path)
    expect(await axeViolations(page)).toEqual([])
    await page.close()
  })
})

test('a day of more than 200 stories shows each of them once', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await show(page, pageTypes['day'] ?? '')
  const stories = page.locator('.day-stories a[href*="/2012/06/15/"]')
  const addresses = await stories.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(addresses.length).toBeGreaterThanOrEqual(200)
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(await page.locator('.page-heading__note').textContent()).toContain(String(addresses.length))
  await page.screenshot({ path: `${FOLDER}/day-whole.png`, fullPage: true })
  await page.close()
})
