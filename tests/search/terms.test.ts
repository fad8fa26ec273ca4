import { describe, expect, test } from 'vitest'
import { parseTerms } from '../../src/search/terms.ts'

describe('search terms', () => {
  test('are words, without isolated punctuation', () => {
    expect(parseTerms('moon  landing – 1969!')).toEqual({
      all: 'moon landing 1969!',
      words: ['moon', 'landing', '1969!'],
      phrases: [],
    })
  })

  test.each([
    '"moon landing" soviet',
    '“moon landing” soviet',
    '„moon landing“ soviet',
    '«moon landing» soviet',
  ])('treat quoted words as a phrase: %s', (text) => {
    expect(parseTerms(text)).toEqual({
      all: 'moon landing soviet',
      words: ['soviet'],
      phrases: ['moon landing'],
    })
  })

  test('treat an unclosed quotation as separate words', () => {
    expect(parseTerms('"moon land')).toEqual({ all: 'moon land', words: ['moon', 'land'], phrases: [] })
    expect(parseTerms('""')).toEqual({ all: '', words: [], phrases: [] })
  })

  test('treat consecutive letters of a script without spaces as a phrase', () => {
    expect(parseTerms('宇宙飛行士')).toEqual({
      all: '宇 宙 飛 行 士',
      words: [],
      phrases: ['宇 宙 飛 行 士'],
    })
    expect(parseTerms('ソ連 moon 月')).toEqual({
      all: 'ソ 連 moon 月',
      words: ['moon', '月'],
      phrases: ['ソ 連'],
    })
    expect(parseTerms('"月面着陸"')).toEqual({ all: '月 面 着 陸', words: [], phrases: ['月 面 着 陸'] })
  })
})
