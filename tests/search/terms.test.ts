import { describe, expect, test } from 'vitest'
import { parseTerms, type Term } from '../../src/search/terms.ts'

/** The terms in short. */
function terms(text: string, locale = 'en-GB'): string[] {
  return parseTerms(text, locale).map((term) => (term.excluded ? '-' : '') + short(term))
}

function short(term: Term): string {
  switch (term.kind) {
    case 'word':
      return term.word
    case 'beginning':
      return `${term.beginning}*`
    case 'phrase':
      return `"${term.words.join(' ')}"`
    case 'day':
      return `day ${term.day}`
  }
}

describe('search terms', () => {
  test.each([
    ['moon  landing – 1969!', ['moon', 'landing', '1969']],
    ['"moon landing" soviet', ['"moon landing"', 'soviet']],
    ['“moon landing” soviet', ['"moon landing"', 'soviet']],
    ['„moon landing“ soviet', ['"moon landing"', 'soviet']],
    ['«moon landing» soviet', ['"moon landing"', 'soviet']],
    ['"moon land', ['moon', 'land']],
    ['""', []],
    ['"Moon"', ['"moon"']],
    ['moon -apollo -"lunar module"', ['moon', '-apollo', '-"lunar module"']],
    ['mid-air - x', ['"mid air"', 'x']],
    ['rocke* a* -sput*', ['rocke*', 'a', '-sput*']],
    ['위성* 달*', ['위성*', '달*']],
    ["Harper's", ['"harper s"']],
    ['宇宙飛行士', ['"宇 宙 飛 行 士"']],
    ['ソ連 moon 月', ['"ソ 連"', 'moon', '月']],
    ['"月面着陸"', ['"月 面 着 陸"']],
    ['20 July 1969', ['day 1969-07-20']],
    ['eagle July 20, 1969 moon', ['eagle', 'day 1969-07-20', 'moon']],
    ['1969-07-20', ['day 1969-07-20']],
    ['-1969-07-20', ['-day 1969-07-20']],
    ['20 jul 1969', ['day 1969-07-20']],
    ['31 June 1969', ['31', 'june', '1969']],
    ['apollo 11 1969', ['apollo', '11', '1969']],
    ['"20 July 1969"', ['"20 july 1969"']],
  ])('of %s are %j', (text, expected) => {
    expect(terms(text)).toEqual(expected)
  })

  test('know the months of the language', () => {
    expect(terms('20. Juli 1969', 'de')).toEqual(['day 1969-07-20'])
    expect(terms('3. März 1969', 'de')).toEqual(['day 1969-03-03'])
  })
})
