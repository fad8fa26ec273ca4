import { describe, expect, test } from 'vitest'
import { termsOf } from '../../src/search/terms.ts'

describe('what is looked for', () => {
  test('words, without marks that stand alone', () => {
    expect(termsOf('moon  landing – 1969!')).toEqual({
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
  ])('a phrase in quotation marks: %s', (text) => {
    expect(termsOf(text)).toEqual({
      all: 'moon landing soviet',
      words: ['soviet'],
      phrases: ['moon landing'],
    })
  })

  test('a quotation that is not closed yet is words', () => {
    expect(termsOf('"moon land')).toEqual({ all: 'moon land', words: ['moon', 'land'], phrases: [] })
    expect(termsOf('""')).toEqual({ all: '', words: [], phrases: [] })
  })

  test('letters of scripts without spaces in a row are a phrase', () => {
    expect(termsOf('宇宙飛行士')).toEqual({ all: '宇 宙 飛 行 士', words: [], phrases: ['宇 宙 飛 行 士'] })
    expect(termsOf('ソ連 moon 月')).toEqual({
      all: 'ソ 連 moon 月',
      words: ['moon', '月'],
      phrases: ['ソ 連'],
    })
    expect(termsOf('"月面着陸"')).toEqual({ all: '月 面 着 陸', words: [], phrases: ['月 面 着 陸'] })
  })
})
