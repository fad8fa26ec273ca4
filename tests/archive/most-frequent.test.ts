import { expect, test } from 'vitest'
import { mostFrequent } from '../../src/archive/most-frequent.ts'
import { below, randomFrom } from '../random.ts'

test('the most frequent are those of a sorted list, and of equals the first', () => {
  const random = randomFrom(7)
  for (let round = 0; round < 200; round += 1) {
    const items = Array.from({ length: below(random, 30) }, (_, id) => ({ id, count: below(random, 6) }))
    const sorted = items.toSorted((a, b) => b.count - a.count).slice(0, 5)
    expect(mostFrequent(items, ({ count }) => count, 5)).toEqual(sorted)
  }
})
