import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countStopWords, LANGUAGES } from '../../../src/reading/story/stop-words.ts'

test('stop words are counted only as whole words, whatever surrounds them', () => {
  const word = fc.constantFrom(
    'the',
    'then',
    'they',
    'theꙮ',
    'th',
    'a',
    'à',
    'și',
    'olduğunu',
    'über',
    'xthe',
    '新',
    'o',
  )
  const between = fc.constantFrom(' ', ', ', '’', '-', '1', '\n', '— ', '新')
  fc.assert(
    fc.property(fc.array(fc.tuple(word, between)), (parts) => {
      const text = parts.flat().join('')
      const cut = text.match(/[a-zªµºß-öø-\u02c1\u1e00-\u1eff]+/g) ?? []
      const counted = [...countStopWords(text)]
      for (const [{ word }, count] of counted) expect(count).toBe(cut.filter((each) => each === word).length)
      const small = new Set(['the', 'they', 'a', 'și', 'olduğunu', 'über', 'o'])
      expect(new Set(counted.map(([{ word }]) => word))).toEqual(
        new Set(cut.filter((each) => small.has(each))),
      )
    }),
  )
})

test('a word is evidence for each language that has it, and weaker the more there are', () => {
  const [[le], [di]] = [[...countStopWords('le').keys()], [...countStopWords('di').keys()]]
  expect(le?.languages.map((place) => LANGUAGES[place])).toEqual(['fr', 'it'])
  expect(di?.languages.map((place) => LANGUAGES[place])).toEqual(['it', 'id'])
  expect(le?.weight).toBeCloseTo(1 / Math.sqrt(2))
})
