import { parse } from 'csv-parse/sync'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeViolations } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { elementsThatDoNotFit } from './layout.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function open(search: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options })
  await page.goto(`${inject('url')}frequency/${search}`)
  return page
}

/** A page that shows what its address asks for. */
async function openShown(search: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(search, options)
  await page.locator('.lines').waitFor()
  return page
}

/** The rows of the table, as texts. */
async function tableOf(page: Page): Promise<string[][]> {
  return page
    .locator('.frequencies tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())))
}

const WORDS = '?q=moon+%22space+station%22'

describe('a chart', () => {
  test('is of the words and years of the form, which the address keeps', async () => {
    const page = await open('')
    await page.fill('#frequency-words', 'moon, "space station"')
    await page.keyboard.press('Enter')
    await page.locator('.legend li').nth(1).waitFor()
    expect(new URL(page.url()).search).toBe('?q=moon%2C+%22space+station%22')
    await page.fill('[name=from]', '1969')
    await page.fill('[name=to]', '1979')
    await page.getByLabel('Number of stories').check()
    await page.locator('#frequency-status', { hasText: 'Number of stories by year, 1969–1979' }).waitFor()
    expect(new URL(page.url()).search).toContain('&from=1969&to=1979&show=counts')
    await page.goBack()
    await page.locator('#frequency-status', { hasText: 'Share of all stories' }).waitFor()
    expect(await page.getByLabel('Share of all stories').isChecked()).toBe(true)
    await page.reload()
    await page.locator('.lines').waitFor()
    expect(await page.inputValue('[name=from]')).toBe('1969')
    await page.close()
  })

  test('tells what is under the pointer, with the number of all stories', async () => {
    const page = await openShown('?q=moon&from=1969&to=1979')
    await page.locator('.lines__plot').hover({ position: { x: 1, y: 50 } })
    expect(await page.locator('.lines__told').textContent()).toMatch(/^1969\d+ storiesmoon \d+ \(\d+%\)$/)
    await page.close()
  })

  test('has a point for each year, and each leads to as many stories as it says', async () => {
    const page = await openShown(WORDS)
    const [, ...rows] = await tableOf(page)
    expect(await page.locator('.lines a').count()).toBe(2 * rows.filter((row) => row.at(-1) !== '0').length)
    await page.getByText('As a table').click()
    const link = page.locator('.frequencies a').nth(3)
    const count = await link.textContent()
    const address = await link.getAttribute('href')
    expect(
      await page.locator('.lines a').evaluateAll((links) => links.map((a) => a.getAttribute('href'))),
    ).toContain(address)
    await link.click()
    await page.locator('#search-status', { hasText: `${count} stor` }).waitFor()
    await page.goBack()
    await page.locator('.legend a').first().click()
    await page.locator('#search-status', { hasText: '21 stories found' }).waitFor()
    await page.close()
  })

  test('says how many words it shows, and which words none of the stories has', async () => {
    const page = await openShown('?q=a+moon+mars+earth+sun+zzzz')
    expect(await page.locator('.legend li').count()).toBe(5)
    expect(await page.locator('#frequency-status').textContent()).toContain('Only the first 5 are shown')
    await page.goto(`${inject('url')}frequency/?q=zzzz`)
    await page.locator('.legend', { hasText: '0 of 74 stories' }).waitFor()
    expect(await page.locator('.legend a').count()).toBe(0)
    await page.close()
  })
})

test('the table has the same numbers as the file that can be saved', async () => {
  const page = await openShown(WORDS)
  const [heads, ...rows] = await tableOf(page)
  expect(heads).toEqual(['Year', 'moon', '"space station"', 'All stories'])
  const href = (await page.getByText('Save as CSV').getAttribute('href')) ?? ''
  const file: Record<string, string>[] = parse(decodeURIComponent(href.slice(href.indexOf(',') + 1)), {
    columns: true,
  })
  expect(file).toHaveLength(rows.length * 2)
  for (const [row, [year, moon = '', station = '', all]] of rows.entries()) {
    const [ofMoon, ofStation] = [file[row], file[rows.length + row]]
    expect(ofMoon).toMatchObject({ period: year, words: 'moon', found: moon.split(' ')[0], stories: all })
    expect(ofStation).toMatchObject({ period: year, found: station.split(' ')[0], stories: all })
  }
  await page.close()
})

test.each(['light', 'dark'] as const)(
  'axe finds no violation in a chart and its table, %s',
  async (colorScheme) => {
    const page = await openShown(WORDS, { colorScheme, viewport: { width: 390, height: 900 } })
    await page.getByText('As a table').click()
    expect(await axeViolations(page)).toEqual([])
    expect(await elementsThatDoNotFit(page)).toEqual([])
    await page.close()
  },
)

test('on paper there are the chart and its table, and no form', async () => {
  const page = await openShown(WORDS)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.lines__plot').isVisible()).toBe(true)
  expect(await page.locator('.frequencies td').first().isVisible()).toBe(true)
  expect(await page.locator('#frequency-form').isVisible()).toBe(false)
  await page.close()
})

test('without JavaScript the page says so, and charts names and topics', async () => {
  const page = await open('', { javaScriptEnabled: false })
  expect(await page.locator('.frequency__no-script').isVisible()).toBe(true)
  expect(await page.locator('#frequency-form').isVisible()).toBe(false)
  expect(await page.locator('.time-charts svg').count()).toBe(24)
  await page.locator('.time-charts a', { hasText: 'NASA' }).click()
  expect(new URL(page.url()).pathname).toBe('/base/names/nasa/')
  await page.close()
})

test('a failure to load the index is told, and the next try succeeds', async () => {
  const page = await open('')
  await page.route('**/directory.bin', (route) => route.abort())
  await page.fill('#frequency-words', 'moon')
  await page.keyboard.press('Enter')
  await page.locator('#frequency-status', { hasText: 'could not be loaded' }).waitFor()
  await page.unroute('**/directory.bin')
  await page.getByRole('button', { name: 'Show' }).click()
  await page.locator('.lines').waitFor()
  await page.close()
})
