import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KINDS } from '../../../src/connections/names/kinds.ts'
import { packNames, unpackNames } from '../../../src/connections/names/packed-names.ts'

const score = fc.integer({ min: -300, max: 300 })
const names = fc.array(
  fc.record(
    {
      name: fc.string({ unit: 'grapheme' }),
      scores: fc.tuple(score, score, score),
      sentence: fc.integer({ min: -1, max: 8000 }),
      count: fc.nat({ max: 8000 }),
      variants: fc.array(fc.string(), { minLength: 1, maxLength: 2 }),
      apposition: fc.string(),
      titled: fc.constant(true as const),
      given: fc.constantFrom(...KINDS),
    },
    { requiredKeys: ['name', 'scores', 'sentence', 'count'], noNullPrototype: true },
  ),
)

test('the names of a story come back as they were, through JSON too', () => {
  fc.assert(
    fc.property(names, (found) => {
      expect(unpackNames(packNames(found))).toEqual(found)
      expect(
        unpackNames(JSON.parse(JSON.stringify(packNames(found))) as ReturnType<typeof packNames>),
      ).toEqual(found)
    }),
  )
})
