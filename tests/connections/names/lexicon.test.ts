import { expect, it } from 'vitest'
import { fold } from '../../../src/connections/names/fold.ts'
import { Word } from '../../../src/connections/names/lexicon.ts'
import { lexicon, lexiconText } from './lexicon-of-tests.ts'

it('finds every word that it has', () => {
  const lines = lexiconText
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
  expect(lines.length).toBeGreaterThan(100_000)
  const missed = lines.filter(([word = '', flags = '']) => lexicon.flags(word) !== Number.parseInt(flags, 16))
  expect(missed).toEqual([])
})

it('knows nothing of other words, nor of parts of its own', () => {
  for (const word of ['', 'zzzz', 'lond', 'londonn', '\n', '\t', 'london\t'])
    expect(lexicon.flags(word)).toBe(0)
})

it('finds names whatever their accents', () => {
  expect(lexicon.flags(fold('São Paulo')) & Word.Metropolis).not.toBe(0)
  expect(lexicon.flags(fold('Łukasz')) & Word.FirstName).not.toBe(0)
})
