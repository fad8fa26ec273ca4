import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Row } from '../../../src/connections/threads/row.ts'
import {
  featureTexts,
  MAX_FEATURES,
  NAME,
  PAIR,
  WORD,
  type Sketch,
} from '../../../src/connections/threads/sketch.ts'
import { sketchOf } from '../../../src/connections/threads/story-sketch.ts'
import { Vocabulary } from '../../../src/connections/threads/vocabulary.ts'
import { visitWords } from '../../../src/connections/threads/words.ts'
import { lookedBack, story } from './made-stories.ts'

function rowOf(sketch: Sketch): Row {
  const row = new Row()
  row.read(sketch, [], new Vocabulary())
  return row
}

function words(text: string): string[] {
  const found: string[] = []
  visitWords(text, (start, end) => found.push(text.slice(start, end)))
  return found
}

test.each([
  ['O’Neill’s AT&T, U.S. and Jean-Luc.', ['O’Neill’s', 'AT&T', 'U.S', 'and', 'Jean-Luc']],
  ['1,200 at 12:30 on a 737s', ['1,200', 'at', '12:30', 'on', 'a', '737s']],
  ['Бразилия, Ελλάδα', ['Бразилия', 'Ελλάδα']],
  ['市議会は', ['市議', '議会', '会は']],
  ['', []],
])('the words of “%s”', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

describe('a sketch', () => {
  const sketch = sketchOf(
    story(
      '2024-05-01',
      'Harbour fire',
      'The fires in the harbour were set by Maria Costa, police said on Tuesday.',
      'Costa denies the fires; the harbour belongs to Costa Lines.',
    ),
  )
  const texts = featureTexts(sketch)
  const { traits } = rowOf(sketch)
  const kindOf = (text: string): number => (traits[texts.indexOf(text)] ?? 0) >> 1

  test('tells names from words by their capitals inside sentences', () => {
    expect(kindOf('Costa')).toBe(NAME)
    expect(kindOf('Maria Costa')).toBe(PAIR)
    expect(kindOf('fire')).toBe(WORD)
  })

  test('leaves out days and the commonest words, and counts inflected forms together', () => {
    const lower = texts.map((text) => text.toLowerCase())
    expect(lower).not.toContain('tuesday')
    expect(lower).not.toContain('the')
    expect(texts).not.toContain('fires')
  })

  test('has at most 64 features, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 2000 }), { maxLength: 60 }),
        (sentences) => {
          const made = sketchOf(story('2024-05-01', 'Any', ...sentences))
          const made64 = featureTexts(made)
          expect(made64.every((text) => text.length > 0)).toBe(true)
          expect(made64.length).toBe(rowOf(made).size)
          expect(made64.length).toBeLessThanOrEqual(MAX_FEATURES)
        },
      ),
      { numRuns: 50 },
    )
  })
})

test('sentences that many earlier stories have tie none together', () => {
  const notice =
    'The Gazette of Alderton Quay is printed by Merriweather & Vance under licence of the Tollbridge Trust.'
  const unlike = ['Tulips', 'Bridges', 'Sardines', 'Violins', 'Glaciers', 'Pylons', 'Beetles', 'Trams']
  const { decisions } = lookedBack(
    unlike.map((word, at) =>
      story(`2024-03-0${at + 1}`, word, `${word} are discussed at length here, said nobody.`, notice),
    ),
  )
  expect(decisions.at(-1)).toEqual({ related: [], continues: false })
})
