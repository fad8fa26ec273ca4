import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { pageTypes } from './page-types.ts'

const FOLDER = 'tests/screenshots'
let browser: Browser

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true })
  browser = await launchBrowser()
})
afterAll(() => browser.close())

// Pictures for people to look at; what the test holds is that no page scrolls sideways.
describe.each([320, 390, 820, 1440])('at %i pixels', (width) => {
  test.each(['light', 'dark'] as const)(
    'every page fits, and has its picture taken in the %s theme',
    async (colorScheme) => {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      })
      for (const [name, path] of Object.entries(pageTypes)) {
        await page.goto(inject('url') + path)
        expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(width)
        await page.screenshot({ path: `${FOLDER}/${name}-${width}-${colorScheme}.png` })
      }
      await page.close()
    },
  )
})
