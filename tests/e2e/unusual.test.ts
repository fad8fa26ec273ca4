import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listFiles } from '../../src/system/files.ts'
import { launchBrowser } from './browser.ts'
import { makeSite } from './build-site.ts'
import { serveFolder, type StaticServer } from './static-server.ts'

// What the shipped archive lacks: other scripts, endless words, shared addresses, markup in text.
const ARABIC = 'افتتاح المكتبة الوطنية الجديدة في المدينة القديمة'
const JAPANESE = '国立図書館の新館が十年の工事を経て開館した'
const MARKUP = '<script>alert(1)</script> & <b>bold</b> “quoted”'
const site = makeSite({
  'arabic.txt': ` date 2024-03-02 ${ARABIC}\n\nافتتحت المكتبة الوطنية الجديدة أبوابها للجمهور اليوم بعد عشر سنوات من أعمال البناء.\n\nوقال المدير إن المكتبة تضم أكثر من مليوني كتاب.\n`,
  'japanese.txt': ` date 2024-03-02 ${JAPANESE}\n\n国立図書館の新館が二日、十年にわたる工事を経て開館した。初日には一万人を超える来場者が訪れた。\n`,
  'endless.txt': ` date 2024-03-04 ${'A'.repeat(400)} is a long word\n\n${'x'.repeat(200_000)} is a longer one.\n\nAnd the story goes on.\n`,
  'markup.txt': ` date 2024-03-05 ${MARKUP}\n\nText with ${MARKUP} in it, and *stars* that are no Markdown.\n`,
  'first.txt': ' date 2024-03-06 Weather\n\nRain is expected in the north, the office said on Tuesday.\n',
  'accents.txt':
    ' date 2024-03-07 Évora, Ängelholm and Ōtsu open their towers\n\nThe towers are open, the towns said on Thursday.\n',
  'second.txt': ' date 2024-03-06 Weather\n\nSun is expected in the south, the office said on Tuesday.\n',
})
let browser: Browser
let server: StaticServer
let stories: readonly string[]

beforeAll(async () => {
  const { status, output } = site.build()
  if (status !== 0) throw new Error(output)
  const pages = listFiles(site.dist).filter((file) => /^2024\/\d\d\/\d\d\/[^/]+\/index\.html$/.test(file))
  stories = pages.map((file) => file.replace('index.html', ''))
  server = await serveFolder(site.dist, '/')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

function storyOf(day: string): string {
  const found = stories.find((path) => path.startsWith(day))
  if (found === undefined) throw new Error(`${day} has no story`)
  return `${server.origin}/${found}`
}

test('no page scrolls sideways at 320 pixels, whatever the words', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
  for (const path of ['', '2024/', '2024/03/', '2024/03/04/', 'on-this-day/03-04/', ...stories]) {
    await page.goto(`${server.origin}/${path}`)
    expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(320)
  }
  await page.close()
})

describe('a story in Arabic', () => {
  test('runs from right to left in a page that runs from left to right', async () => {
    const page = await browser.newPage()
    await page.goto(storyOf('2024/03/02/f'))
    expect(await page.locator('html').getAttribute('dir')).toBeNull()
    const article = page.locator('article.story')
    expect([await article.getAttribute('lang'), await article.getAttribute('dir')]).toEqual(['ar', 'rtl'])
    const stamp = await page.locator('.stamp').boundingBox()
    const headline = await page.locator('h1').boundingBox()
    expect(stamp && headline && stamp.x > headline.x).toBe(true)
    await page.close()
  })

  test('is isolated in a listing, so that the text around it stays in order', async () => {
    const page = await browser.newPage()
    await page.goto(`${server.origin}/2024/03/02/`)
    const bdi = page.locator('bdi', { hasText: ARABIC })
    expect([await bdi.getAttribute('lang'), await bdi.getAttribute('dir')]).toEqual(['ar', 'rtl'])
    expect(await page.locator('bdi', { hasText: JAPANESE }).getAttribute('lang')).toBe('ja')
    await page.close()
  })
})

test('a listing that clips long headlines does not clip the accents of the first line', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(server.origin)
  await page.evaluate('document.fonts.ready')
  const box = await page.locator('.entry--lead h3').boundingBox()
  if (!box) throw new Error('no lead on the front page')
  const clip = { ...box, y: box.y - 40, height: box.height + 40 }
  const asShown = await page.screenshot({ clip })
  await page.evaluate("document.querySelector('.entry--lead a').style.overflow = 'visible'")
  expect((await page.screenshot({ clip })).equals(asShown)).toBe(true)
  await page.close()
})

test.each([
  ['Arabic', ARABIC, 1.4],
  ['Japanese', JAPANESE, 1.25],
])('a headline in %s has enough line height in a listing too', async (_script, headline, leading) => {
  const page = await browser.newPage()
  await page.goto(`${server.origin}/2024/03/02/`)
  const lines = await page.locator('bdi', { hasText: headline }).evaluate((bdi) => {
    const { lineHeight, fontSize } = getComputedStyle(bdi)
    return parseFloat(lineHeight) / parseFloat(fontSize)
  })
  expect(lines).toBeCloseTo(leading)
  await page.close()
})

test('text that looks like markup stays text in headline, title and body', async () => {
  const page = await browser.newPage()
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await page.goto(storyOf('2024/03/05/'))
  expect(await page.locator('h1').textContent()).toBe(MARKUP)
  expect(await page.title()).toContain(MARKUP)
  expect(await page.locator('.story__text').textContent()).toContain(MARKUP)
  expect(await page.locator('.story__text').textContent()).toContain('*stars*')
  expect(await page.locator('article b, article script').count()).toBe(0)
  expect(dialogs).toEqual([])
  await page.close()
})

test('an address that two stories compete for links to both', async () => {
  const page = await browser.newPage()
  await page.goto(`${server.origin}/2024/03/06/weather/`)
  const links = page.locator('main h2 a')
  expect(await links.allTextContents()).toEqual(['Weather', 'Weather'])
  await links.first().click()
  expect(await page.locator('h1').textContent()).toBe('Weather')
  await page.close()
})

test('the source is published byte for byte', async () => {
  const response = await fetch(storyOf('2024/03/05/').replace(/\/$/, '.txt'))
  expect(await response.text()).toBe(
    ` date 2024-03-05 ${MARKUP}\n\nText with ${MARKUP} in it, and *stars* that are no Markdown.\n`,
  )
})
