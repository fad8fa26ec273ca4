import { describe, expect, it } from 'vitest'
import { dayText, headlineText, nameText, shareImage } from '../../src/outputs/share-image.ts'
import { day } from '../day.ts'
import { article, siteWith } from './sample.ts'

describe('the share image of a story', () => {
  it('shows a supplied headline in brackets', () => {
    const textOf = (headlineFrom: 'head-line' | 'first-sentence') =>
      headlineText(shareImage(article({ headlineFrom }))).words
    expect(textOf('head-line')).toBe('Harbour fire is out')
    expect(textOf('first-sentence')).toBe('[Harbour fire is out]')
  })

  it('shows longer headlines in smaller type and truncates very long ones', () => {
    const lengths = [30, 60, 100, 150, 5000]
    const texts = lengths.map((length) =>
      headlineText(shareImage(article({ headline: 'word '.repeat(length / 5) }))),
    )
    const sizes = texts.map(({ size }) => size)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(new Set(sizes).size).toBeGreaterThan(3)
    expect(texts.at(-1)?.words.length).toBeLessThanOrEqual(180)
    expect(texts.at(-1)?.words).toMatch(/ word…$/)
    expect(shareImage(article({ headline: '語'.repeat(5000) })).headline).toHaveLength(180)
  })

  it('shows the name of the site, and the day in its language', () => {
    const image = shareImage(article({ date: day('1957-10-04') }))
    expect(nameText(siteWith({ name: 'The Harbour Times' })).words).toBe('The Harbour Times')
    expect(dayText(image, siteWith(), { alone: false }).words).toBe('4 October 1957')
    expect(dayText(image, siteWith({ language: 'de' }), { alone: false }).words).toBe('4. Oktober 1957')
  })

  it('shows the day larger when it is alone', () => {
    const image = shareImage(article())
    const sizeOf = (alone: boolean): number => dayText(image, siteWith(), { alone }).size
    expect(sizeOf(true)).toBeGreaterThan(2 * sizeOf(false))
  })
})
