import { siteWith } from '../outputs/sample.ts'
import { hash } from 'node:crypto'
import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderShareImage } from '../../src/share-image/render-share-image.ts'
import { shareImage } from '../../src/outputs/share-image.ts'
import { launchBrowser } from '../e2e/browser.ts'
import { article } from '../outputs/sample.ts'

const headlines = {
  latin: 'Harbour fire is out',
  long: 'A court withdrew the school merger to the surprise of residents, and the mayor said that she would not appeal',
  russian: 'Юрий Гагарин стал первым человеком в космосе',
  arabic: 'اليابان تطلق مسبارًا إلى القمر',
  hebrew: 'ישראל שיגרה חללית לירח',
  hindi: 'चंद्रयान-3 चंद्रमा के दक्षिणी ध्रुव पर उतरा',
  thai: 'ดาวเทียมไทยโชตขึ้นสู่วงโคจร',
  japanese: '探査機はやぶさ2、試料を持ち帰る',
  korean: '달 궤도선 다누리 발사 성공',
  chinese: '中国航天员首次实现太空行走',
}

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
})
afterAll(() => browser.close())

/**
 * Decodes an image in a browser: its size, the number of pixels per colour, the bounding box of what is painted, and the
 * number of painted pixels per row.
 */
function decode(png: Uint8Array) {
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  return page.evaluate(async (source) => {
    const image = new Image()
    image.src = source
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const canvas = new OffscreenCanvas(width, height).getContext('2d')
    if (!canvas) throw new Error('The browser has no canvas.')
    canvas.drawImage(image, 0, 0)
    const { data } = canvas.getImageData(0, 0, width, height)
    const colours: Record<string, number> = {}
    const painted = { left: width, right: 0, top: height, bottom: 0 }
    const rows = new Array<number>(height).fill(0)
    for (let pixel = 0; pixel < width * height; pixel += 1) {
      const colour = data.slice(4 * pixel, 4 * pixel + 3).join(' ')
      colours[colour] = (colours[colour] ?? 0) + 1
      if (colour === '254 254 252') continue
      const [x, y] = [pixel % width, Math.floor(pixel / width)]
      painted.left = Math.min(painted.left, x)
      painted.right = Math.max(painted.right, x)
      painted.top = Math.min(painted.top, y)
      painted.bottom = Math.max(painted.bottom, y)
      rows[y] = (rows[y] ?? 0) + 1
    }
    return { width, height, colours, painted, rows }
  }, address)
}

const SITE = siteWith({ name: 'Backfile' })

describe('the share image of a story', () => {
  it.each(Object.entries(headlines))('shows a headline in a browser (%s)', async (_, headline) => {
    const { width, height, colours, painted, rows } = await decode(
      await renderShareImage(shareImage(article({ headline })), SITE),
    )
    expect([width, height]).toEqual([600, 315])
    // Paper, ink and stamp of the light theme; mostly paper.
    const [most] = Object.entries(colours).sort(([, a], [, b]) => b - a)
    expect(most?.[0]).toBe('254 254 252')
    expect(colours['20 19 26']).toBeGreaterThan(1000)
    expect(colours['66 48 156']).toBeGreaterThan(20)
    expect(Object.keys(colours).length).toBeLessThanOrEqual(16)
    // Name, rule, headline and day are within the margins.
    expect(painted.left).toBeGreaterThanOrEqual(33)
    expect(painted.right).toBeLessThanOrEqual(566)
    expect(painted.top).toBeGreaterThanOrEqual(33)
    expect(painted.bottom).toBeLessThanOrEqual(284)
    const paintedBetween = (from: number, to: number): number =>
      rows.slice(from, to).reduce((sum, pixels) => sum + pixels, 0)
    expect(paintedBetween(36, 60)).toBeGreaterThan(100)
    expect(rows.filter((pixels) => pixels === 528)).toHaveLength(3)
    expect(paintedBetween(75, 250)).toBeGreaterThan(1000)
    expect(paintedBetween(262, 285)).toBeGreaterThan(100)
  })

  it('leaves out a headline that no font can show', async () => {
    const { rows } = await decode(await renderShareImage(shareImage(article({ headline: 'ཨོཾ' })), SITE))
    const withHeadline = await decode(await renderShareImage(shareImage(article()), SITE))
    expect(rows.slice(75, 230).every((pixels) => pixels === 0)).toBe(true)
    expect(withHeadline.rows.slice(75, 230).every((pixels) => pixels === 0)).toBe(false)
  })

  it('can be rendered for any headline', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.string({ unit: 'grapheme', maxLength: 12 })).map((words) => words.join(' ')),
      fc.constantFrom('', '\u200b', 'a  b', '\ud800', 'W'.repeat(400), 'A\u0300'.repeat(100), '\u202eabc'),
    )
    const renders = fc.asyncProperty(anything, fc.constantFrom('ltr', 'rtl'), async (headline, direction) => {
      const png = await renderShareImage(shareImage(article({ headline, direction })), SITE)
      expect(Buffer.from(png).toString('latin1', 1, 4)).toBe('PNG')
    })
    await fc.assert(renders, { numRuns: 500 })
  })

  it('has the same bytes whatever was rendered before', async () => {
    const image = shareImage(article({ headline: headlines.chinese, language: 'zh' }))
    const first = digest(await renderShareImage(image, SITE))
    await renderShareImage(shareImage(article({ headline: headlines.japanese, language: 'ja' })), SITE)
    expect(digest(await renderShareImage(image, SITE))).toBe(first)
  })

  it('has the same bytes when many are rendered concurrently', async () => {
    const images = Object.values(headlines).map((headline) => shareImage(article({ headline })))
    const alone: string[] = []
    for (const image of images) alone.push(digest(await renderShareImage(image, SITE)))
    const together = await Promise.all(images.map((image) => renderShareImage(image, SITE)))
    expect(together.map(digest)).toEqual(alone)
  })
})

function digest(bytes: Uint8Array): string {
  return hash('sha256', bytes)
}
