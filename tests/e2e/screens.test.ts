import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { elementsThatDoNotFit, paperLightness } from './layout.ts'
import { pageTypes } from './page-types.ts'

/** The screenshots are for people. */
const FOLDER = 'tests/screenshots'
let browser: Browser

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true })
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.each([320, 390, 820, 1440])('at %i pixels', (width) => {
  test.each(['light', 'dark'] as const)(
    'everything on every page fits the width, in the %s theme',
    async (colorScheme) => {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      })
      for (const [name, path] of Object.entries(pageTypes)) {
        await page.goto(inject('url') + path)
        expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(width)
        expect(await elementsThatDoNotFit(page), name).toEqual([])
        expect((await paperLightness(page)) > 128, name).toBe(colorScheme === 'light')
        await page.screenshot({ path: `${FOLDER}/${name}-${width}-${colorScheme}.png` })
      }
      await page.close()
    },
  )
})
