import { expect, test } from 'vitest'
import { LruCache } from '../../src/core/lru-cache.ts'

test('what was asked for longest ago is made anew, and what was asked for again is not', () => {
  const made: string[] = []
  const recent = new LruCache<string>(2)
  const ask = (name: string) =>
    recent.of(name, () => {
      made.push(name)
      return `value of ${name}`
    })
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(
    ['a', 'b', 'a', 'c', 'a', 'b'].map((name) => `value of ${name}`),
  )
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})
