import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeViolationsAt } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { pageTypes } from './page-types.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('in the light theme', () => {
  test.each(Object.entries(pageTypes))('axe finds no violation on the page %s', async (_, path) => {
    expect(await axeViolationsAt(browser, path, 'light')).toEqual([])
  })
})
