import { describe, expect, test } from 'vitest'
import { excerptOf } from '../../src/search/excerpt.ts'
import type { Marks } from '../../src/search/marks.ts'
import type { Run } from '../../src/search/runs.ts'

/** Runs as text, with matches in square brackets. */
function shown(runs: readonly Run[]): string {
  return runs.map(({ text, found }) => (found ? `[${text}]` : text)).join('')
}

/** Marks of words, and of words in a row where there is a space. */
function marks(...sought: readonly string[]): Marks {
  return {
    words: new Set(sought.filter((each) => !each.includes(' '))),
    phrases: sought.filter((each) => each.includes(' ')).map((each) => each.split(' ')),
  }
}

const LONG = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ')

describe('the excerpt of a story', () => {
  test('marks matches in headline and text, without the punctuation around a word', () => {
    const parts = ['Harbour fire', '“Fire!” cried the harbour-master, (twice).', 'Nobody came.']
    const { headline, text, before, after } = excerptOf(parts, marks('fire', 'twice'))
    expect(shown(headline)).toBe('Harbour [fire]')
    expect(shown(text)).toBe('“[Fire]!” cried the harbour-master, ([twice]).\nNobody came.')
    expect([before, after]).toEqual([false, false])
  })

  test('marks a phrase in one piece, and not its words elsewhere', () => {
    const { text } = excerptOf(['News', 'Control: from the mission control room.'], marks('mission control'))
    expect(shown(text)).toBe('Control: from the [mission control] room.')
  })

  test('marks words whatever their case and accents', () => {
    expect(shown(excerptOf(['Élysée'], marks('elysee')).headline)).toBe('[Élysée]')
  })

  test('marks no phrase that reaches into the next paragraph', () => {
    expect(shown(excerptOf(['News', 'One two', 'three'], marks('two three')).text)).toBe('One two\nthree')
  })

  test('is the part of the text with the most matches, from the start of its sentence', () => {
    const parts = ['News', `alpha ${LONG}. The alpha and the beta.`, LONG]
    const { text, before, after } = excerptOf(parts, marks('alpha', 'beta'))
    expect(shown(text)).toMatch(/^The \[alpha\] and the \[beta\]\.\nword0 .*[^ ]$/)
    expect([before, after]).toEqual([true, true])
  })

  test('extends backwards when a match is near the end of the text', () => {
    const { text, before, after } = excerptOf(['News', `${LONG} end.`], marks('end'))
    expect(shown(text)).toMatch(/^word\d+ .{200,} \[end\]\.$/)
    expect([before, after]).toEqual([true, false])
  })

  test('is the opening when only the headline matches, and does not repeat the headline', () => {
    const { headline, text, before } = excerptOf(['The sea rose.', `The sea rose. ${LONG}`], marks('sea'))
    expect(shown(headline)).toBe('The [sea] rose.')
    expect(shown(text)).toMatch(/^word0 word1 /)
    expect(before).toBe(false)
  })

  test('of a story without text is empty beside the headline', () => {
    expect(excerptOf(['Only this'], marks('only'))).toEqual({
      headline: [
        { text: 'Only', found: true },
        { text: ' this', found: false },
      ],
      text: [],
      before: false,
      after: false,
    })
  })

  test('marks words of scripts without spaces', () => {
    const parts = ['打ち上げ 成功', '東京の宇宙飛行士が「成功」と語った。']
    const { headline, text } = excerptOf(parts, marks('宇 宙'))
    expect(shown(headline)).toBe('打ち上げ 成功')
    expect(shown(text)).toBe('東京の[宇宙]飛行士が「成功」と語った。')
  })

  test('of a long text without spaces is short', () => {
    const { text } = excerptOf(['News', '宇宙'.repeat(1000)], marks('宙 宇'))
    expect(shown(text).length).toBeLessThan(1000)
  })
})
