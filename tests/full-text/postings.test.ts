import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeLeaf, decodeLeafPlaces, encodeLeaf } from '../../src/full-text/leaf.ts'
import { decodePostings, encodePostings } from '../../src/full-text/postings.ts'

const byte = fc.integer({ min: 0, max: 255 })
const places = fc
  .uniqueArray(fc.record({ position: fc.nat(3000), before: byte, after: byte }), {
    selector: ({ position }) => position,
    maxLength: 5,
  })
  .map((some) =>
    some
      .sort((a, b) => a.position - b.position)
      .flatMap(({ position, before, after }) => [position, before, after]),
  )
const postings = fc
  .uniqueArray(fc.record({ day: fc.nat(4_000_000), ordinal: fc.nat(300), weight: byte, places }), {
    selector: ({ day, ordinal }) => `${day} ${ordinal}`,
  })
  .map((some) => some.sort((a, b) => a.day - b.day || a.ordinal - b.ordinal))

test('postings are read as they were written', () => {
  fc.assert(
    fc.property(postings, (some) => {
      expect(decodePostings(encodePostings(some))).toEqual(some)
    }),
  )
})

test('leaves are read as they were written', () => {
  const terms = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 8 })
  fc.assert(
    fc.property(fc.tuple(terms, postings), ([words, some]) => {
      const leaf = words.map((word) => ({ word, ...encodePostings(some) }))
      const encoded = encodeLeaf(leaf)
      expect(decodeLeafPlaces(encoded.places, decodeLeaf(encoded.postings))).toEqual(leaf)
    }),
  )
})

test('bytes that end too early are an error, not a loop', () => {
  const { postings } = encodeLeaf([
    { word: 'moon', ...encodePostings([{ day: 1, ordinal: 0, weight: 2, places: [] }]) },
  ])
  for (let end = 1; end < postings.length; end += 1) {
    expect(() => decodeLeaf(postings.subarray(0, end))).toThrow(RangeError)
  }
})
