import { expect, test } from 'vitest'
import { makesYear, shardOf } from '../../src/core/shard.ts'

test('names the years of a shard, or none', () => {
  expect(shardOf({})).toBeUndefined()
  expect(shardOf({ BACKFILE_YEARS: '1990-1999' })).toEqual({ from: '1990', to: '1999' })
  expect(shardOf({ BACKFILE_YEARS: '1990' })).toEqual({ from: '1990', to: '1990' })
})

test.each(['90-99', '1999-1990', 'nineties', '1990-'])('refuses %s', (years) => {
  expect(() => shardOf({ BACKFILE_YEARS: years })).toThrow('such as 1990-1999')
})

test.each([
  ['1989', false],
  ['1990', true],
  ['1999', true],
  ['2000', false],
  [undefined, true],
])('the nineties make what belongs to %s: %s', (year, makes) => {
  expect(makesYear({ from: '1990', to: '1999' }, year)).toBe(makes)
})
