import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { pageTypes } from './page-types.ts'

const address = inject('url') + (pageTypes['names'] ?? '')
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

test('typing narrows the names to those with all the words, whatever their case and accents, and says how many', async () => {
  const page = await browser.newPage()
  await page.goto(address)
  const names = page.locator('.subjects > li:visible a')
  const all = await names.count()
  await page.locator('#narrow').fill('GAGÁRIN yu')
  expect(await names.allInnerTexts()).toEqual(['Yuri Gagarin'])
  expect(await page.locator('#narrowing [role=status]').textContent()).toBe(`1 of ${all}`)
  expect(await page.locator('#narrowed h2:visible').allInnerTexts()).toEqual(['People'])
  await page.locator('#narrow').fill('')
  expect(await names.count()).toBe(all)
  expect(await page.locator('#narrowing [role=status]').textContent()).toBe('')
})

test('submitting the box searches the stories', async () => {
  const page = await browser.newPage()
  await page.goto(address)
  await page.locator('#narrow').fill('gagarin')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search/?q=gagarin')
})

test('without scripts there is no box, and every name is listed', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(address)
  expect(await page.locator('#narrowing').isVisible()).toBe(false)
  expect(await page.locator('.subjects > li:visible').count()).toBeGreaterThan(60)
})
