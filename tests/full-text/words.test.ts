import { describe, expect, test } from 'vitest'
import { placedWords, wordsOf } from '../../src/full-text/words.ts'

describe('words', () => {
  test.each([
    ['Eagle Lands!', 'eagle lands'],
    ["Harper's mid-air “U.S.” AT&T", 'harper s mid air u s at t'],
    ['café Łódź Straße Ærø naïve', 'cafe lodz strasse aero naive'],
    ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    ['Ёлка Йод', 'елка иод'],
    ['1,200 ½ ﬁne Ｆｕｌｌ', '1 200 12 fine full'],
    ['soft\u00adhyphen zero\u200djoiner', 'softhyphen zerojoiner'],
    ['日本語のNASA宇宙', '日 本 語 の nasa 宇 宙'],
    ['서울에서 달을', '서울에서 달을'],
    ['ภาษาไทย', 'ภ า ษ า ไ ท ย'],
    ['हिन्दी', 'हिन्दी'],
    ['אָלֶף كِتَاب', 'אלף كتاب'],
    ['\u0301 - … ¶', ''],
  ])('of %s are %s', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words)
    expect(placedWords(text).map(({ word }) => word)).toEqual(wordsOf(text))
  })

  test('have their place in the text', () => {
    const text = 'The naïve «Ægir» 日本'
    const places = placedWords(text).map(({ start, end }) => text.slice(start, end))
    expect(places).toEqual(['The', 'naïve', 'Ægir', '日', '本'])
  })

  test('are cut off before they become too long, between two letters', () => {
    expect(wordsOf('x'.repeat(1000))).toEqual(['x'.repeat(48)])
    expect(wordsOf(`é${'𐐷'.repeat(30)}`)[0]?.isWellFormed()).toBe(true)
  })
})
