import { describe, expect, test } from 'vitest'
import { spaceOut } from '../../src/core/search-text.ts'
import { excerptOf } from '../../src/search/excerpt.ts'
import { phrasePositions } from '../../src/search/phrase-positions.ts'
import type { Run } from '../../src/search/runs.ts'

/** Runs as text, with matches in square brackets. */
function shown(runs: readonly Run[]): string {
  return runs.map(({ text, found }) => (found ? `[${text}]` : text)).join('')
}

/** The positions of words that contain one of the parts, as Pagefind counts them. */
function positionsOf(content: string, ...parts: readonly string[]): number[] {
  return content
    .split(' ')
    .flatMap((word, position) => (parts.some((part) => word.includes(part)) ? position : []))
}

const LONG = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ')

describe('the excerpt of a story', () => {
  test('marks matches in headline and text, without the punctuation around a word', () => {
    const content = 'Harbour fire ¶ “Fire!” cried the harbour-master, (twice). ¶ Nobody came.'
    const { headline, text, before, after } = excerptOf(
      content,
      positionsOf(content, 'fire', 'Fire', 'twice'),
    )
    expect(shown(headline)).toBe('Harbour [fire]')
    expect(shown(text)).toBe('“[Fire]!” cried the harbour-master, ([twice]). Nobody came.')
    expect([before, after]).toEqual([false, false])
  })

  test('marks a phrase in one piece', () => {
    const content = 'News ¶ From the mission control room.'
    expect(shown(excerptOf(content, [4, 5]).text)).toBe('From the [mission control] room.')
  })

  test('is the part of the text with the most matches, from the start of its sentence', () => {
    const content = `News ¶ alpha ${LONG}. The alpha and the beta. ¶ ${LONG}`
    const { text, before, after } = excerptOf(content, positionsOf(content, 'alpha', 'beta'))
    expect(shown(text)).toMatch(/^The \[alpha\] and the \[beta\]\. word0 /)
    expect([before, after]).toEqual([true, true])
  })

  test('extends backwards when a match is near the end of the text', () => {
    const content = `News ¶ ${LONG} end.`
    const { text, before, after } = excerptOf(content, positionsOf(content, 'end'))
    expect(shown(text)).toMatch(/^word\d+ .{200,} \[end\]\.$/)
    expect([before, after]).toEqual([true, false])
  })

  test('is the opening when only the headline matches, and does not repeat the headline', () => {
    const content = `The sea rose. ¶ The sea rose. ${LONG}`
    const { headline, text, before } = excerptOf(content, [1])
    expect(shown(headline)).toBe('The [sea] rose.')
    expect(shown(text)).toMatch(/^word0 word1 /)
    expect(before).toBe(false)
  })

  test('of a story without text is empty beside the headline', () => {
    expect(excerptOf('Only this', [0])).toEqual({
      headline: [
        { text: 'Only', found: true },
        { text: ' this', found: false },
      ],
      text: [],
      before: false,
      after: false,
    })
  })

  test('restores the spacing of scripts without spaces', () => {
    const content = `${spaceOut('打ち上げ 成功')} ¶ ${spaceOut('東京の宇宙飛行士が「成功」と語った。')}`
    const { headline, text } = excerptOf(content, positionsOf(content, '宇', '宙'))
    expect(shown(headline)).toBe('打ち上げ 成功')
    expect(shown(text)).toBe('東京の[宇宙]飛行士が「成功」と語った。')
  })
})

describe('the positions of a phrase', () => {
  test('are the consecutive ones, or all when none are consecutive', () => {
    expect(phrasePositions([9, 3, 4, 12, 13, 14, 4], 2)).toEqual([3, 4, 12, 13, 14])
    expect(phrasePositions([3, 9], 2)).toEqual([3, 9])
  })
})
