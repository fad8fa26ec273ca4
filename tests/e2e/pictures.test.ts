import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withCameraMetadata, pngOf, rendered, SECRET } from '../pictures.ts'
import { axeViolations } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { makeSite } from './build-site.ts'
import { hostHeaders } from './host-headers.ts'
import { missingFiles, ReadSite } from './read-site.ts'
import { serveFolder, type StaticServer } from './static-server.ts'

const TEXT = 'The fire is out, the port said on Tuesday. Nobody was hurt.\n\nIt was the third in a year.\n'
const story = (day: string, headline: string, front: string): string =>
  `---\n${front}\n---\n date ${day} ${headline}\n\n${headline}. ${TEXT}`

const lying = withCameraMetadata(await rendered('jpeg', 1200, 800), 6)
const wide = await rendered('webp', 1600, 900)
const site = makeSite({
  '2024/wide.txt': story(
    '2024-05-13',
    'Harbour fire is out',
    'image: quay.webp\nimageAlt: Smoke over the harbour\ncaption: The harbour at dawn\ncredit: Jane Doe',
  ),
  '2024/quay.webp': wide,
  '2024/upright.txt': story('2024-05-14', 'Ladder stands', 'cover: { image: ladder.jpg, alt: A ladder }'),
  '2024/ladder.jpg': lying,
  '2024/bare.txt': story('2024-05-15', 'Quay is bare', 'image: bare.png'),
  '2024/bare.png': pngOf(200, 120, 200),
  '2024/arabic.txt':
    '---\nimage: quay.webp\ncaption: افتتاح المكتبة\n---\n date 2024-05-16 افتتاح المكتبة الوطنية الجديدة\n\nافتتحت المكتبة الوطنية الجديدة أبوابها للجمهور اليوم.\n',
  '2024/remote.txt': story('2024-05-17', 'Elsewhere it burns', 'image: https://example.org/fire.jpg'),
  '2024/draft.txt': story('2024-05-18', 'Quincewright is named', 'draft: true\nimage: quincewright.png'),
  '2024/quincewright.png': pngOf(333, 222),
  '2024/later.txt': story(
    '2024-05-19',
    'Medlarwright is named',
    'publish: 2030-01-01\nimage: medlarwright.png',
  ),
  '2024/medlarwright.png': pngOf(331, 221),
  '2024/nobodys.png': pngOf(444, 222),
})
const STORIES = {
  wide: '2024/05/13/harbour-fire-is-out/',
  upright: '2024/05/14/ladder-stands/',
  bare: '2024/05/15/quay-is-bare/',
  arabic: '',
  remote: '2024/05/17/elsewhere-it-burns/',
}
let read: ReadSite
let browser: Browser
let server: StaticServer

beforeAll(async () => {
  const { status, output } = site.build()
  if (status !== 0) throw new Error(output)
  server = await serveFolder(site.dist, '/', hostHeaders(site.dist))
  browser = await launchBrowser()
  read = new ReadSite(site.dist, site.content, 'https://backfile.example/')
  STORIES.arabic = new URL(read.rowOf('2024/arabic.txt').url).pathname.slice(1)
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const open = async (story: keyof typeof STORIES, width = 1280): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  await page.goto(`${server.origin}/${STORIES[story]}`, { waitUntil: 'networkidle' })
  return page
}

test('only pictures of published stories are published, and without metadata', () => {
  const pictures = read.files.filter(
    (file) => /\.(?:jpg|webp|gif)$/.test(file) || /\/[\da-f]{16}\.png$/.test(file),
  )
  expect(pictures).toHaveLength(4)
  expect(read.files.filter((file) => /quince|medlar|nobodys\.png$/.test(file))).toEqual([])
  for (const file of read.files) {
    const bytes = readFileSync(join(site.dist, file))
    expect(bytes.includes(SECRET), file).toBe(false)
    if (file !== 'about/receipt/index.html' && file !== 'data/receipt.json')
      expect(bytes.includes('nobodys'), file).toBe(false)
    expect(bytes.includes('wright.png'), file).toBe(false)
  }
  expect(missingFiles(site.dist, 'https://backfile.example/')).toEqual([])
})

test('the card, structured data and feeds of each story refer to its picture, and to no other', () => {
  for (const row of read.rows) {
    const page = read.page(row.url)
    const [, card = ''] = /<meta property="og:image" content="([^"]*)"/.exec(page) ?? []
    const picture = row.picture?.url
    expect(card).toBe(picture ?? row.url.replace(/\/$/, '.png'))
    expect(read.files).toContain(read.pathOf(card))
    const data = read.linkedData(page).find((each) => each['@type'] === 'NewsArticle')
    expect(data?.['image']).toEqual(
      picture === undefined ? undefined : expect.objectContaining({ url: picture, contentUrl: picture }),
    )
    for (const feed of ['atom.xml', 'rss.xml', 'feed.json']) {
      if (picture !== undefined) expect(read.read(feed)).toContain(picture)
    }
  }
  expect(read.rows.filter(({ picture }) => picture)).toHaveLength(4)
})

test.each(Object.keys(STORIES) as (keyof typeof STORIES)[])(
  'axe finds no violation in the story %s, and nothing is blocked or loaded from elsewhere',
  async (story) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme })
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      page.on('request', (request) => {
        if (!request.url().startsWith(server.origin) && !request.url().startsWith('data:'))
          complaints.push(request.url())
      })
      await page.goto(`${server.origin}/${STORIES[story]}`, { waitUntil: 'networkidle' })
      expect(complaints).toEqual([])
      expect(await axeViolations(page)).toEqual([])
      await page.close()
    }
  },
)

test.each([320, 390, 820, 1440])(
  'at %i pixels every picture fits, with its own aspect ratio',
  async (width) => {
    for (const [story, proportions] of [
      ['wide', 1600 / 900],
      ['upright', 800 / 1200],
      ['bare', 200 / 120],
      ['arabic', 1600 / 900],
    ] as const) {
      const page = await open(story, width)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      await page.evaluate('document.querySelector(".story-picture img").decode()')
      const box = await page.locator('.story-picture img').boundingBox()
      const text = await page.locator('.story__text').boundingBox()
      if (!box || !text) throw new Error(`no picture in ${story}`)
      expect(box.width / box.height).toBeCloseTo(proportions, 1)
      expect(box.width).toBeLessThanOrEqual(text.width + 1)
      // docs/format.md tells editors that 1,200 pixels are enough.
      expect(box.width).toBeLessThanOrEqual(600)
      // It is above the text, aligned with the start of its lines.
      expect(box.y + box.height).toBeLessThan(text.y)
      const [side, begin] = story === 'arabic' ? [box.x + box.width, text.x + text.width] : [box.x, text.x]
      expect(Math.abs(side - begin)).toBeLessThan(1)
      await page.close()
    }
  },
)

test.each([320, 1440])('at %i pixels a picture that loads late shifts nothing', async (width) => {
  for (const story of ['wide', 'upright'] as const) {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    let send = (): void => undefined
    const sent = new Promise<void>((resolve) => (send = resolve))
    await page.route(/\/[\da-f]{16}\.\w+$/, async (route) => {
      await sent
      await route.continue()
    })
    await page.goto(`${server.origin}/${STORIES[story]}`, { waitUntil: 'domcontentloaded' })
    await page.evaluate('document.fonts.ready')
    const before = await page.locator('.story__text').boundingBox()
    expect(await page.evaluate('document.querySelector(".story-picture img").complete')).toBe(false)
    send()
    await page.evaluate('document.querySelector(".story-picture img").decode()')
    expect(await page.evaluate('document.querySelector(".story-picture img").naturalWidth')).toBeGreaterThan(
      0,
    )
    expect(await page.locator('.story__text').boundingBox()).toEqual(before)
    await page.close()
  }
})

test('a picture has its caption and credit, and a description for readers who cannot see it', async () => {
  const page = await open('wide')
  const figure = page.getByRole('figure')
  expect(await figure.getByRole('img').getAttribute('alt')).toBe('Smoke over the harbour')
  expect((await figure.locator('figcaption').innerText()).replaceAll(/\s+/g, ' ')).toBe(
    'The harbour at dawn Picture credit: Jane Doe',
  )
  expect(await page.locator('.picture-note').count()).toBe(0)
  await page.close()
  const bare = await open('bare')
  expect(await bare.getByRole('img', { name: 'Picture without a description' }).count()).toBe(1)
  await bare.close()
})

test('a picture on another site is not shown, but its address is', async () => {
  const page = await open('remote')
  expect(await page.locator('.story img').count()).toBe(0)
  expect(await page.locator('.picture-note a').getAttribute('href')).toBe('https://example.org/fire.jpg')
  await page.close()
})

test('a printed picture fits the page', async () => {
  const page = await open('upright')
  await page.emulateMedia({ media: 'print' })
  const box = await page.locator('.story-picture img').boundingBox()
  expect(box && box.height).toBeLessThan(700)
  await page.close()
})
