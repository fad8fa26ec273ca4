import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { contentPolicy } from '../../src/outputs/hosts/policy.ts'
import { axeViolations } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { makeSite, type Site } from './build-site.ts'
import { indexStories } from './index-stories.ts'
import { serveFolder, type StaticServer } from './static-server.ts'

// Stricter than the policy of the site: no text may ever be parsed as HTML.
const HEADERS = {
  'content-security-policy': `${contentPolicy({ wasm: true, as: 'header' })}; require-trusted-types-for 'script'`,
}

let browser: Browser
let site: Site
let server: StaticServer
const pages: Page[] = []
const complaints: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
  site = makeSite(STORIES)
  const { status, output } = site.build({ environment: { BACKFILE_URL: 'https://paper.example/paper/' } })
  expect(status, output).toBe(0)
  // Replaces the index with one of several segments. An archive large enough to have them would take long to build.
  await indexStories(site.dist, Object.entries(STORIES), 20)
  server = await serveFolder(site.dist, '/paper/', () => HEADERS)
})

afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close()
  expect(complaints.splice(0)).toEqual([])
})

afterAll(async () => {
  await server.close()
  await browser.close()
})

function story(day: string, headline: string, text: string, section?: string): string {
  return [
    '---',
    `date: ${day}`,
    `title: ${JSON.stringify(headline)}`,
    ...(section ? [`section: ${section}`] : []),
    '---',
    '',
    text,
    '',
  ].join('\n')
}

/** A ferry every year, to get more than one page of results. */
const FERRIES = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [
    `ferry-${index}.txt`,
    story(
      `${1991 + index}-06-01`,
      `Ferry sails for the ${index + 1}. season`,
      `The ferry left the harbour at noon.\n\nIts captain waved${index % 3 === 0 ? ' to the mayor' : ''}.`,
      index % 2 === 0 ? 'Sea' : 'Town',
    ),
  ]),
)

const STORIES: Record<string, string> = {
  ...FERRIES,
  'fire.txt': story(
    '1986-01-28',
    'Harbour fire put out',
    'A fire in the old harbour was put out by <b>six</b> crews.\n\nThe mayor thanked them for burning no time.',
    'Town',
  ),
  'late.txt': story(
    '2021-03-04',
    'Old fires, new harbour',
    'The new harbour opened.\n\nOld people spoke of the fire in it. There may be another.',
    'Town',
  ),
  'ja.txt': story(
    '2019-02-22',
    'はやぶさ2、リュウグウに着陸',
    '探査機が小惑星に着陸したと発表した。東京都内の会見で宇宙飛行士も喜びを語った。',
  ),
  'zh.txt': story(
    '2020-12-17',
    '嫦娥五号返回器携带月球样品着陆地球',
    '国家航天局在北京宣布,航天员训练也在继续。宇宙探索没有止境。',
  ),
  'th.txt': story('2008-10-01', 'ดาวเทียมขึ้นสู่วงโคจร', 'ดาวเทียมของประเทศไทยถูกส่งขึ้นสู่อวกาศในวันนี้'),
}

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  // Without view transitions: a page that is closed during one logs an error.
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options })
  pages.push(page)
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(address)
  return page
}

async function openSearch(search = '', options: BrowserContextOptions = {}): Promise<Page> {
  return open(`${server.origin}/paper/search/${search}`, options)
}

/** Types the words, and waits until the page searches for them, which is delayed. */
async function type(page: Page, words: string): Promise<void> {
  await page.fill('#q', words)
  await page.waitForFunction(
    (query) => new URLSearchParams(location.search).get('q') === query,
    words.replace(/\s+/g, ' ').trim(),
  )
}

/** Waits until the search is done and its status contains the text. */
async function waitForStatus(page: Page, text: string): Promise<void> {
  await page.locator('.search:not(:has([aria-busy])) #search-status', { hasText: text }).waitFor()
}

async function headlines(page: Page): Promise<string[]> {
  return page.locator('.result__headline').allTextContents()
}

function queryString(page: Page): string {
  return new URL(page.url()).search
}

describe('a search', () => {
  test('shows results while it is typed, with matches highlighted, and their number', async () => {
    const page = await openSearch()
    await type(page, 'fire')
    await waitForStatus(page, '2 stories found')
    expect((await headlines(page)).sort()).toEqual(['Harbour fire put out', 'Old fires, new harbour'])
    expect(await page.locator('.result mark').allTextContents()).toEqual(
      expect.arrayContaining(['fire', 'fires']),
    )
    expect(await page.locator('.result__excerpt mark').allTextContents()).toContain('fire')
    expect(await page.locator('.result__excerpt', { hasText: '<b>six</b>' }).count()).toBe(1)
    expect(queryString(page)).toBe('?q=fire')
    expect(await page.locator('#search-status').getAttribute('role')).toBe('status')
  })

  test('waits until an input method has composed the whole word', async () => {
    const page = await openSearch()
    await page.focus('#q')
    const keyboard = await page.context().newCDPSession(page)
    await keyboard.send('Input.imeSetComposition', { text: '東京', selectionStart: 2, selectionEnd: 2 })
    await keyboard.send('Input.insertText', { text: '東京' })
    await waitForStatus(page, '1 story found')
    expect(await headlines(page)).toEqual(['はやぶさ2、リュウグウに着陸'])
  })

  test('finds other forms of a word, and prefixes', async () => {
    const page = await openSearch('?q=burned+thank')
    await waitForStatus(page, '1 story found')
  })

  test('finds the exact word if there is one, not every word that begins with it', async () => {
    const page = await openSearch('?q=mayor&from=1957')
    await waitForStatus(page, '11 stories found')
    await type(page, 'may')
    await waitForStatus(page, '1 story found')
    await type(page, 'mayo')
    await waitForStatus(page, '11 stories found')
  })

  test('finds nothing for a word of which only the beginning occurs', async () => {
    const page = await openSearch('?q=harbourside')
    await waitForStatus(page, 'No stories found')
  })

  test('finds only stories that contain every word, in every segment', async () => {
    const page = await openSearch('?q=ferry+captain+fire&from=1957')
    await waitForStatus(page, 'No stories found')
  })

  test('finds a phrase only if its words are adjacent', async () => {
    const page = await openSearch('?q=%22fire+in+the+old+harbour%22')
    await waitForStatus(page, '1 story found')
    expect(await page.locator('.result__excerpt mark').allTextContents()).toEqual(['fire in the old harbour'])
    await type(page, '“harbour was put” mayor')
    await waitForStatus(page, '1 story found')
    await type(page, '"harbour opened old"')
    await waitForStatus(page, 'No stories found')
    await page.getByRole('link', { name: 'Search without quotation marks' }).click()
    await waitForStatus(page, '1 story found')
    expect(queryString(page)).toBe('?q=harbour+opened+old')
  })

  test('without results says so, and offers other ways to find a story', async () => {
    const page = await openSearch('?q=qqqqq')
    await waitForStatus(page, 'No stories found')
    expect(await page.getByText('try fewer or different words').isVisible()).toBe(true)
    expect(await page.locator('#search-start a[href="/paper/archive/"]').isVisible()).toBe(true)
  })

  test('without results suggests the correct spelling', async () => {
    const page = await openSearch('?q=ferry+harbuor')
    await waitForStatus(page, 'No stories found')
    expect(await page.getByText('No story contains “harbuor”.').isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Did you mean “harbour”?' }).click()
    await waitForStatus(page, 'stories found')
    expect(queryString(page)).toBe('?q=ferry+harbour')
  })

  test('without results suggests leaving out a word that no story contains', async () => {
    const page = await openSearch('?q=fire+qqqqq')
    await waitForStatus(page, 'No stories found')
    await page.getByRole('link', { name: 'Search without “qqqqq”' }).click()
    await waitForStatus(page, '2 stories found')
  })

  test('without results suggests removing the filters', async () => {
    const page = await openSearch('?q=fire&from=1990&to=1999&section=Town')
    await waitForStatus(page, 'No stories found')
    await page.getByRole('link', { name: 'Search all dates and sections' }).click()
    await waitForStatus(page, '2 stories found')
    expect(queryString(page)).toBe('?q=fire')
  })

  test.each([
    ['宇宙飛行士', ['はやぶさ2、リュウグウに着陸']],
    ['宇宙', ['はやぶさ2、リュウグウに着陸', '嫦娥五号返回器携带月球样品着陆地球']],
    ['航天员', ['嫦娥五号返回器携带月球样品着陆地球']],
    ['月球', ['嫦娥五号返回器携带月球样品着陆地球']],
    ['はやぶさ2', ['はやぶさ2、リュウグウに着陸']],
    ['球月', []],
    ['ประเทศไทย', ['ดาวเทียมขึ้นสู่วงโคจร']],
  ])('finds words of a script without spaces: %s', async (word, expected) => {
    const page = await openSearch(`?q=${encodeURIComponent(word)}`)
    await waitForStatus(page, expected.length === 0 ? 'No stories found' : 'found')
    expect((await headlines(page)).sort()).toEqual(expected)
    if (expected.length > 0) expect(await page.locator('.result mark').allTextContents()).toContain(word)
  })
})

describe('a search is narrowed', () => {
  test('to a section, by a link with the number of stories', async () => {
    const page = await openSearch('?q=ferry&from=1957')
    await waitForStatus(page, '30 stories found')
    expect(await page.locator('.choices--sections li').allTextContents()).toEqual([
      'All sections',
      'Sea15',
      'Town15',
    ])
    await page.locator('.choices--sections a', { hasText: 'Sea' }).click()
    await waitForStatus(page, '15 stories found')
    expect(new URLSearchParams(queryString(page)).get('section')).toBe('Sea')
    expect(await page.locator('.choices--sections a:focus').textContent()).toBe('Sea')
  })

  test('to a decade, then a year, by links with the number of stories', async () => {
    const page = await openSearch('?q=ferry&from=1957')
    await waitForStatus(page, '30 stories found')
    expect(await page.locator('.choices--dates li').allTextContents()).toEqual([
      'All dates',
      '1990s9',
      '2000s10',
      '2010s10',
      '2020s1',
    ])
    await page.locator('.choices--dates a', { hasText: '2000s' }).click()
    await waitForStatus(page, '10 stories found')
    await page.locator('.choices--dates a', { hasText: '2004' }).click()
    await waitForStatus(page, '1 story found')
    expect(await page.inputValue('#search-from')).toBe('2004-01-01')
    expect(await page.inputValue('#search-to')).toBe('2004-12-31')
  })

  test('to a range of days', async () => {
    const page = await openSearch('?q=ferry')
    await waitForStatus(page, 'stories found')
    await page.fill('#search-from', '1995-06-01')
    await page.fill('#search-to', '1998-05-31')
    await waitForStatus(page, '3 stories found')
    expect(queryString(page)).toBe('?q=ferry&from=1995-06-01&to=1998-05-31')
  })

  test('to days that are typed, and Back skips partial dates', async () => {
    const page = await openSearch('?q=ferry', { locale: 'en-US' })
    await page.focus('#search-from')
    await page.keyboard.type('06011995', { delay: 20 })
    await waitForStatus(page, '26 stories found')
    await page.focus('#search-to')
    await page.keyboard.type('06012000', { delay: 20 })
    await waitForStatus(page, '6 stories found')
    expect(queryString(page)).toBe('?q=ferry&from=1995-06-01&to=2000-06-01')
    await page.goBack()
    expect(queryString(page)).toBe('?q=ferry&from=1995-06-01')
    expect(await page.inputValue('#search-to')).toBe('')
    await page.goBack()
    expect(queryString(page)).toBe('?q=ferry')
  })

  test('to days in either order, once the reader leaves the field', async () => {
    const page = await openSearch('?q=ferry&from=2000-06-01', { locale: 'en-US' })
    await page.focus('#search-to')
    await page.keyboard.type('06011995', { delay: 20 })
    await page.locator('#search-to').blur()
    await waitForStatus(page, '6 stories found')
    expect(queryString(page)).toBe('?q=ferry&from=1995-06-01&to=2000-06-01')
  })

  test('without words, to all stories of a section in a period', async () => {
    const page = await openSearch('?section=Sea&from=2000&to=2004&sort=oldest')
    await waitForStatus(page, '2 stories found')
    expect(await page.locator('.result time').allTextContents()).toEqual(['1 June 2001', '1 June 2003'])
  })
})

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
    await page.locator('.result__headline', { hasText: 'Harbour fire' }).first().waitFor()
    await page.locator('.result a').first().click()
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

describe('an archive of many segments', () => {
  test('is searched from the newest stories until there are enough results, and the page says so', async () => {
    const requests: string[] = []
    const page = await openSearch()
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await type(page, 'ferry')
    await waitForStatus(page, 'stories found')
    expect(await page.locator('#search-status').textContent()).toMatch(/^\d\d stories found in 20\d\d–2021$/)
    expect(requests.filter((path) => path.endsWith('.wasm') || path.includes('/wasm.'))).toHaveLength(1)
    await page.getByText('Search all of 1986–2021').click()
    await waitForStatus(page, '30 stories found')
    expect(await page.locator('#search-status').textContent()).toBe('30 stories found')
    expect(await page.locator('#search-rest a').count()).toBe(0)
    expect(queryString(page)).toBe('?q=ferry&from=1986-01-28')
  })

  test('can be sorted by newest and oldest across all segments', async () => {
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

  test('shows ten results, and ten more on request', async () => {
    const page = await openSearch('?q=ferry&from=1957&sort=oldest')
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
    await page.waitForURL('**/1986/01/28/harbour-fire-put-out/')
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
    await page.route('**/segments.json', (route) => route.abort())
    await type(page, 'fire')
    await waitForStatus(page, 'could not be loaded')
    await page.unroute('**/segments.json')
    await page.route('**/segments.json', (route) => route.fulfill({ status: 404 }))
    await type(page, 'fir')
    await waitForStatus(page, 'There is no search index here')
    await page.unroute('**/segments.json')
    await page.route('**/*.pf_meta', (route) => route.abort())
    await type(page, 'fire')
    await waitForStatus(page, 'could not be loaded')
    await page.unroute('**/*.pf_meta')
    await type(page, 'fires')
    await waitForStatus(page, '2 stories found')
    complaints.length = 0 // the browser logs the failed requests
  })

  test.each([390, 1280])('does not shift while it loads results, at %i pixels', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    pages.push(page)
    await page.addInitScript(`
      globalThis.shifts = 0
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) globalThis.shifts += value
      }).observe({ type: 'layout-shift', buffered: true })`)
    await page.goto(`${server.origin}/paper/search/?q=ferry`)
    await page.locator('.result').nth(9).waitFor()
    // When the font arrives, the navigation may shift by a pixel.
    expect(await page.evaluate('shifts')).toBeLessThan(0.005)
  })

  test('does not scroll sideways on a small phone', async () => {
    const page = await openSearch('?q=ferry&from=1957', { viewport: { width: 320, height: 640 } })
    await waitForStatus(page, '30 stories found')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
  })

  test.each(['light', 'dark'] as const)(
    'has no axe violation with results, in the %s theme',
    async (colorScheme) => {
      const page = await openSearch('?q=ferry&from=1957', { colorScheme })
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
