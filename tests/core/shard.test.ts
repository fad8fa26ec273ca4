import { expect, test } from 'vitest'
import { makesFile, shardOf } from '../../src/core/shard.ts'

test('names the years of a shard, or none', () => {
  expect(shardOf({})).toBeUndefined()
  expect(shardOf({ BACKFILE_YEARS: '1990-1999' })).toEqual({ from: '1990', to: '1999' })
  expect(shardOf({ BACKFILE_YEARS: '1990' })).toEqual({ from: '1990', to: '1990' })
})

test.each(['90-99', '1999-1990', 'nineties', '1990-'])('refuses %s', (years) => {
  expect(() => shardOf({ BACKFILE_YEARS: years })).toThrow('such as 1990-1999')
})

test.each([
  ['1989/12/31/a-story/index.html', false],
  ['1990/index.html', true],
  ['1995/05/13/a-story.txt', true],
  ['2000/atom.xml', false],
  ['data/1995.jsonl', true],
  ['data/2000.jsonl', false],
  ['sitemap-2000.xml', false],
  ['index.html', true],
  ['topic/2000/index.html', true],
  ['section/1984/1985/index.html', true],
])('the nineties make %s: %s', (file, makes) => {
  expect(makesFile({ from: '1990', to: '1999' }, file)).toBe(makes)
})
