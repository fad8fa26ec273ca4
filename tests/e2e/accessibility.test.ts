import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeViolations, axeViolationsAt } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { elementsThatDoNotFit } from './layout.ts'
import { pageTypes } from './page-types.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('in the dark theme', () => {
  test.each(Object.entries(pageTypes))('axe finds no violation on the page %s', async (_, path) => {
    expect(await axeViolationsAt(browser, path, 'dark')).toEqual([])
  })
})

test.each(['light', 'dark'] as const)(
  'axe finds no violation in opened citations, %s',
  async (colorScheme) => {
    const page = await browser.newPage({ colorScheme, viewport: { width: 390, height: 900 } })
    await page.goto(inject('url') + (pageTypes['story'] ?? ''))
    await page.locator('.citations summary').click()
    expect(await page.locator('.citations__text').first().isVisible()).toBe(true)
    expect(await axeViolations(page)).toEqual([])
    expect(await elementsThatDoNotFit(page)).toEqual([])
    await page.close()
  },
)

test('a keyboard is enough to skip the navigation, read a story and go on to the next', async () => {
  const page = await browser.newPage()
  await page.goto(inject('url') + (pageTypes['story'] ?? ''))
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').getAttribute('href')).toBe('#content')
  expect(await page.locator(':focus').isVisible()).toBe(true)
  await page.keyboard.press('Enter')
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
    const next = await page.locator('.story-nav__next a:focus').count()
    if (next === 1) break
  }
  const headline = await page.locator('.story-nav__next a').textContent()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.href.endsWith(pageTypes['story'] ?? ''))
  expect(await page.locator('h1').textContent()).toBe(headline)
  await page.close()
})

test('forced colours show neither invisible borders nor buttons without a function', async () => {
  const page = await browser.newPage({ forcedColors: 'active' })
  await page.goto(`${inject('url')}1969/`)
  const colours = await page.evaluate(() => {
    const [headline] = document.querySelectorAll('.headlines a')
    const paper = getComputedStyle(document.documentElement).backgroundColor
    return { border: headline && getComputedStyle(headline).borderTopColor, paper }
  })
  expect(colours.border).toBe(colours.paper)
  // The theme cannot be switched there, so that only the search box has a button.
  expect(await page.getByRole('button').allTextContents()).toEqual(['Search'])
  await page.close()
})

test.each(Object.entries(pageTypes))('links on the page %s are large enough to touch', async (_, path) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
  await page.goto(inject('url') + path)
  expect(await axeViolations(page, ['target-size'])).toEqual([])
  await page.close()
})

test.each([320, 360, 390])('links in calendars are 24 pixels wide at a width of %i', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  for (const path of ['', 'archive/', '1969/', '1969/07/', 'on-this-day/']) {
    await page.goto(inject('url') + path)
    const widths = await page
      .locator('main :is(table, ol) a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().width))
    expect(widths.length).toBeGreaterThan(0)
    expect(Math.min(...widths), path).toBeGreaterThanOrEqual(24)
  }
  await page.close()
})
