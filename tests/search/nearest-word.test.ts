import { expect, test } from 'vitest'
import { nearestWord } from '../../src/search/nearest-word.ts'

const stories = [
  { content: 'The Moon, seen from “Moorings” bridge', positions: [1, 4] },
  { content: 'No word of it', positions: [] },
]

test.each([
  ['mooon', 'moon'],
  ['Moorigns', 'moorings'],
  ['moonlight', undefined],
  ['bridgr', undefined], // it is at no given position
])('the nearest word to %s is %s', (word, nearest) => {
  expect(nearestWord(word, stories)).toBe(nearest)
})
