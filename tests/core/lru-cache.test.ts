import { expect, test } from 'vitest'
import { LruCache } from '../../src/core/lru-cache.ts'

test('evicts the least recently used value', () => {
  const computed: string[] = []
  const cache = new LruCache<string>(2)
  const get = (key: string) =>
    cache.getOrCompute(key, () => {
      computed.push(key)
      return `value of ${key}`
    })
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(get)).toEqual(
    ['a', 'b', 'a', 'c', 'a', 'b'].map((key) => `value of ${key}`),
  )
  expect(computed).toEqual(['a', 'b', 'c', 'b'])
})
