import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortTitle } from '../../src/layouts/page-title.ts'

test('a title that fits stays as it is', () => {
  expect(shortTitle('Harbour fire: 3 hurt')).toBe('Harbour fire: 3 hurt')
})

test('a long one is cut between words, and not after a comma', () => {
  expect(shortTitle(`${'word '.repeat(16)}and more, of which there is more`)).toBe(
    `${'word '.repeat(16)}and…`,
  )
})

test('a word that is longer than a title is cut within', () => {
  expect(shortTitle('a'.repeat(200_000))).toBe(`${'a'.repeat(89)}…`)
})

test('whatever the text, at most 90 characters, and never half an emoji', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const title = shortTitle(text)
      expect(Array.from(title).length).toBeLessThanOrEqual(90)
      expect(title.isWellFormed()).toBe(text.slice(0, 360).isWellFormed())
    }),
  )
})
