import { hash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { fontsFor } from '../../src/build/share-image/fonts.ts'
import { renderShareImage } from '../../src/build/share-image/render-share-image.ts'
import { shareImage, shareImageTree } from '../../src/outputs/share-image.ts'
import { day } from '../day.ts'
import { article, siteWith } from './sample.ts'

const fonts = { headline: ['Newsreader'], name: ['Newsreader'] }

const headlines = {
  latin: 'Harbour fire is out',
  russian: 'Юрий Гагарин стал первым человеком в космосе',
  arabic: 'اليابان تطلق مسبارًا إلى القمر',
  hebrew: 'ישראל שיגרה חללית לירח',
  hindi: 'चंद्रयान-3 चंद्रमा के दक्षिणी ध्रुव पर उतरा',
  thai: 'ดาวเทียมไทยโชตขึ้นสู่วงโคจร',
  japanese: '探査機はやぶさ2、試料を持ち帰る',
  korean: '달 궤도선 다누리 발사 성공',
  chinese: '中国航天员首次实现太空行走',
}

describe('the picture of a story', () => {
  it.each(Object.entries(headlines))(
    'is a PNG of 600 × 315 with a headline in %s script',
    async (_, headline) => {
      const png = Buffer.from(await renderShareImage(shareImage(article({ headline }))))
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([600, 315])
      // A picture without its headline is one of the day alone.
      const without = await renderShareImage(shareImage(article({ headline: 'ཨོཾ' })))
      expect(digest(png)).not.toBe(digest(without))
    },
  )

  it('is the same to the byte, whatever was rendered before', async () => {
    const image = shareImage(article({ headline: headlines.chinese, language: 'zh' }))
    const first = digest(await renderShareImage(image))
    await renderShareImage(shareImage(article({ headline: headlines.japanese, language: 'ja' })))
    expect(digest(await renderShareImage(image))).toBe(first)
  })

  it('is the same to the byte when many are rendered at once', async () => {
    const images = Object.values(headlines).map((headline) => shareImage(article({ headline })))
    const alone: string[] = []
    for (const image of images) alone.push(digest(await renderShareImage(image)))
    const together = await Promise.all(images.map(renderShareImage))
    expect(together.map(digest)).toEqual(alone)
  })

  it('shows the headline in brackets when the program made it', () => {
    const made = shareImage(article({ headlineFrom: 'first-sentence' }))
    expect(JSON.stringify(shareImageTree(made, fonts, siteWith()))).toContain('[Harbour fire is out]')
  })

  it('does without a headline that no font can show', () => {
    expect(fontsFor('ཨོཾ', undefined)).toBeUndefined()
    const image = shareImage(article({ headline: 'ཨོཾ', date: day('1957-10-04') }))
    const tree = JSON.stringify(shareImageTree(image, { ...fonts, headline: [] }, siteWith()))
    expect(tree).not.toContain('ཨོཾ')
    expect(tree).toContain('4 October 1957')
  })

  it('holds a headline of any length', async () => {
    const image = shareImage(article({ headline: 'word '.repeat(2000) }))
    expect(Array.from(image.headline).length).toBeLessThanOrEqual(180)
    expect(shareImage(article({ headline: '語'.repeat(5000) })).headline).toHaveLength(180)
    await renderShareImage(image)
  })
})

describe('fonts', () => {
  const first = (text: string, language?: string) => fontsFor(text, language)?.[0]?.family

  it('follow the language where scripts share characters', () => {
    expect(first('東京', 'ja')).toBe('Noto Sans JP')
    expect(first('东京', 'zh')).toBe('Noto Sans SC')
    expect(first('東京タワー')).toBe('Noto Sans JP')
    expect(first('서울', 'ko')).toBe('Noto Sans KR')
  })
})

function digest(bytes: Uint8Array): string {
  return hash('sha256', bytes)
}
