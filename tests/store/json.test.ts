import { expect, test } from 'vitest'
import { stringifyList, throughJson } from '../../src/store/json.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { readValues, replaceValues } from '../../src/store/value-log.ts'
import { join } from 'node:path'

test('a list gets the same JSON as from JSON.stringify', () => {
  const list = [1, 'two', { three: [null, 'a\nb'] }]
  expect(stringifyList(list)).toBe(JSON.stringify(list))
  expect(stringifyList([])).toBe('[]')
})

test('a value gets the same order of properties as one that is read from a cache', () => {
  const file = join(temporaryFolder(), 'values.jsonl')
  const value = { first: undefined, second: 2 }
  const before = JSON.stringify({ ...throughJson<object>(value), first: 1 })
  replaceValues(file, 'one', [value])
  const [after] = readValues<object>(file, 'one')
  expect(JSON.stringify({ ...after, first: 1 })).toBe(before)
})
