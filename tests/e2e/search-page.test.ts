import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { axeViolations } from './axe.ts'
import {
  complaints,
  newPage,
  open,
  openSearch,
  queryString,
  searchAddress,
  type,
  waitForStatus,
} from './search-archive.ts'

describe('the address of a search', () => {
  test('encodes the whole search', async () => {
    const page = await openSearch('?q=ferry+mayor&from=1995&to=2010-12&section=Sea&sort=oldest')
    await waitForStatus(page, '3 stories found')
    expect(await page.locator('.result time').allTextContents()).toEqual([
      '1 June 1997',
      '1 June 2003',
      '1 June 2009',
    ])
    expect(await page.inputValue('#q')).toBe('ferry mayor')
    expect(await page.inputValue('#search-from')).toBe('1995-01-01')
    expect(await page.inputValue('#search-to')).toBe('2010-12-31')
    expect(await page.locator('.choices--order [aria-current]').textContent()).toBe('Oldest first')
  })

  test('changes with Back and Forward', async () => {
    const page = await openSearch()
    await page.locator('#q').pressSequentially('fire')
    await page.keyboard.press('Enter')
    await waitForStatus(page, '2 stories found')
    await page.locator('.choices--order a', { hasText: 'Oldest first' }).click()
    const link = page.locator('.result:first-child a')
    // The results of the other order are shown until these are loaded.
    await expect.poll(() => link.getAttribute('href')).toMatch(/harbour-fire-put-out\/#:~:text=fire$/)
    await link.click()
    await page.waitForURL('**/1986/01/28/**')
    await page.goBack()
    await waitForStatus(page, '2 stories found')
    expect(queryString(page)).toBe('?q=fire&sort=oldest')
    await page.goBack()
    await waitForStatus(page, '2 stories found')
    expect(queryString(page)).toBe('?q=fire')
    await page.goBack()
    await page.locator('#search-start').waitFor()
    expect([queryString(page), await page.inputValue('#q')]).toEqual(['', ''])
    await page.goForward()
    await waitForStatus(page, '2 stories found')
    expect(await page.inputValue('#q')).toBe('fire')
  })
})

describe('results', () => {
  test('are counted over the whole archive, and load a single file of words', async () => {
    const requests: string[] = []
    const page = await openSearch()
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await type(page, 'ferry')
    await waitForStatus(page, '30 stories found')
    // Ten stories, a leaf and the directory.
    expect(requests.filter((path) => path.includes('/search/'))).toHaveLength(12)
    expect(await page.locator('#search-status').textContent()).toBe('30 stories found')
  })

  test('can be sorted by newest and oldest', async () => {
    const page = await openSearch('?q=ferry&sort=newest')
    await waitForStatus(page, 'stories found')
    expect((await page.locator('.result time').allTextContents()).slice(0, 2)).toEqual([
      '1 June 2020',
      '1 June 2019',
    ])
    await page.locator('.choices--order a', { hasText: 'Oldest first' }).click()
    await page.locator('.result time', { hasText: '1 June 1991' }).waitFor()
    expect((await page.locator('.result time').allTextContents()).slice(0, 2)).toEqual([
      '1 June 1991',
      '1 June 1992',
    ])
  })

  test('are ten, and ten more on request', async () => {
    const page = await openSearch('?q=ferry&sort=oldest')
    await waitForStatus(page, '30 stories found')
    expect(await page.locator('.result').count()).toBe(10)
    await page.getByText('Show 10 more').click()
    await page.locator('.result').nth(19).waitFor()
    expect(await page.locator('.result').nth(10).locator('a:focus').count()).toBe(1)
  })
})

describe('the search page', () => {
  test('can be used with the keyboard alone', async () => {
    const page = await openSearch()
    await page.keyboard.press('/')
    expect(await page.locator('#q:focus').count()).toBe(1)
    await page.keyboard.type('harbour fire put')
    await page.waitForURL('**/?q=harbour+fire+put')
    await waitForStatus(page, '1 story found')
    await page.keyboard.press('ArrowDown')
    expect(await page.locator(':focus').textContent()).toBe('Harbour fire put out')
    await page.keyboard.press('Escape')
    expect(await page.locator('#q:focus').count()).toBe(1)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/1986/01/28/harbour-fire-put-out/*')
  })

  test('without JavaScript says so and links to the archive', async () => {
    const page = await openSearch('', { javaScriptEnabled: false })
    expect(
      await page.locator('.search__no-script', { hasText: 'Searching needs JavaScript' }).isVisible(),
    ).toBe(true)
    expect(await page.getByRole('search').count()).toBe(0)
    await page.locator('main a', { hasText: 'Archive' }).click()
    expect(new URL(page.url()).pathname).toBe('/paper/archive/')
  })

  test('reports when the index cannot be loaded, and searches again when it can', async () => {
    const page = await openSearch()
    await page.route('**/directory.bin', (route) => route.abort())
    await type(page, 'fire')
    await waitForStatus(page, 'could not be loaded')
    await page.unroute('**/directory.bin')
    await page.route('**/directory.bin', (route) => route.fulfill({ status: 404 }))
    await type(page, 'fir')
    await waitForStatus(page, 'There is no search index here')
    await page.unroute('**/directory.bin')
    await page.route(/\.words\.bin/, (route) => route.abort())
    await type(page, 'fire')
    await waitForStatus(page, 'could not be loaded')
    await page.unroute(/\.words\.bin/)
    await type(page, 'fires')
    await waitForStatus(page, '2 stories found')
    complaints.length = 0 // the browser logs the failed requests
  })

  test('gives a sign of work until the first result', async () => {
    const page = await openSearch()
    const sign = (): Promise<string> =>
      page.locator('.search').evaluate((search) => getComputedStyle(search, '::before').content)
    expect(await sign()).toBe('none')
    let answer = (): void => undefined
    const asked = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/directory.bin', async (route) => {
      await asked
      await route.continue()
    })
    await page.fill('#q', 'ferry')
    await page.locator('.search:has([aria-busy])').waitFor()
    expect(await sign()).toBe('""')
    answer()
    await waitForStatus(page, 'stories found')
    expect(await sign()).toBe('none')
  })

  test.each([390, 1280])('does not shift while it loads results, at %i pixels', async (width) => {
    const page = await newPage({ viewport: { width, height: 900 } })
    await page.addInitScript(`
      globalThis.shifts = 0
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) globalThis.shifts += value
      }).observe({ type: 'layout-shift', buffered: true })`)
    await page.goto(searchAddress('?q=ferry'))
    await page.locator('.result').nth(9).waitFor()
    // When the font arrives, the navigation may shift by a pixel.
    expect(await page.evaluate('shifts')).toBeLessThan(0.005)
  })

  test('does not scroll sideways on a small phone', async () => {
    const page = await openSearch('?q=ferry', { viewport: { width: 320, height: 640 } })
    await waitForStatus(page, '30 stories found')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
  })

  test.each(['light', 'dark'] as const)(
    'has no axe violation with results, in the %s theme',
    async (colorScheme) => {
      const page = await openSearch('?q=ferry', { colorScheme })
      await waitForStatus(page, '30 stories found')
      expect(await axeViolations(page)).toEqual([])
    },
  )
})

test('other pages load no file of the search', async () => {
  const page = await open(inject('url'))
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.reload({ waitUntil: 'networkidle' })
  const script = readFileSync(join(inject('dist'), 'search/index.html'), 'utf8').match(
    /type="module" src="([^"]+)"/,
  )?.[1]
  expect(script).toBeDefined()
  expect(requests.filter((url) => url.includes('/search/') || url.endsWith(script ?? ''))).toEqual([])
})
