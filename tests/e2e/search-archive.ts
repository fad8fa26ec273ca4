import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { contentPolicy } from '../../src/outputs/hosts/policy.ts'
import { launchBrowser } from './browser.ts'
import { makeSite } from './build-site.ts'
import { serveFolder, type StaticServer } from './static-server.ts'

// Stricter than the policy of the site: no text may ever be parsed as HTML.
const HEADERS = {
  'content-security-policy': `${contentPolicy('header')}; require-trusted-types-for 'script'`,
}

let browser: Browser
let server: StaticServer
const pages: Page[] = []
/** What the browser logged. Anything left after a test fails it. */
export const complaints: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
  const site = makeSite(STORIES)
  const { status, output } = site.build({ environment: { BACKFILE_URL: 'https://paper.example/paper/' } })
  expect(status, output).toBe(0)
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
    'A fire in the old harbour was put out by <b>six</b> crews.\n\nIda Armstrong, the mayor, thanked them for burning no time.',
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
  'korea/ko.txt': story('2022-06-21', '누리호 발사 성공', '누리호가 위성을 궤도에 올렸다. 달에도 간다.'),
  'korea/ko-2.txt': story('2022-12-27', '다누리가 달에 도착', '달을 도는 다누리는 위성이다.'),
  'th.txt': story('2008-10-01', 'ดาวเทียมขึ้นสู่วงโคจร', 'ดาวเทียมของประเทศไทยถูกส่งขึ้นสู่อวกาศในวันนี้'),
}

/** A page without an address yet. It is closed after the test, which fails on anything that the browser logged. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  // Without view transitions: a page that is closed during one logs an error.
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options })
  pages.push(page)
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return page
}

export async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(options)
  await page.goto(address)
  return page
}

export async function openSearch(search = '', options: BrowserContextOptions = {}): Promise<Page> {
  return open(searchAddress(search), options)
}

/** The address of the search page with this query string. */
export function searchAddress(search: string): string {
  return `${server.origin}/paper/search/${search}`
}

/** Types the words, and waits until the page searches for them, which is delayed. */
export async function type(page: Page, words: string): Promise<void> {
  await page.fill('#q', words)
  await page.waitForFunction(
    (query) => new URLSearchParams(location.search).get('q') === query,
    words.replace(/\s+/g, ' ').trim(),
  )
}

/** Waits until the search is done and its status contains the text. */
export async function waitForStatus(page: Page, text: string): Promise<void> {
  await page.locator('.search:not(:has([aria-busy])) #search-status', { hasText: text }).waitFor()
}

export async function headlines(page: Page): Promise<string[]> {
  return page.locator('.result__headline').allTextContents()
}

export function queryString(page: Page): string {
  return new URL(page.url()).search
}
