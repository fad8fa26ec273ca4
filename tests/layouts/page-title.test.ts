import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortTitle } from '../../src/layouts/page-title.ts'

test('a short title is unchanged', () => {
  expect(shortTitle('Harbour fire: 3 hurt')).toBe('Harbour fire: 3 hurt')
})

test('a long title is cut between words, without a trailing comma', () => {
  expect(shortTitle(`${'word '.repeat(16)}and more, of which there is more`)).toBe(
    `${'word '.repeat(16)}and…`,
  )
})

test('a word longer than the limit is cut', () => {
  expect(shortTitle('a'.repeat(200_000))).toBe(`${'a'.repeat(89)}…`)
})

test('no title exceeds 90 characters or splits an emoji', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const title = shortTitle(text)
      expect(Array.from(title).length).toBeLessThanOrEqual(90)
      expect(title.isWellFormed()).toBe(text.slice(0, 360).isWellFormed())
    }),
  )
})
