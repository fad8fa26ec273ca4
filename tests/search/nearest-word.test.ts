import { expect, test } from 'vitest'
import { nearestWord } from '../../src/search/nearest-word.ts'

const stories = [
  { content: 'The Moon, seen from “Moorings” bridge', places: [1, 4] },
  { content: 'No word of it', places: [] },
]

test.each([
  ['mooon', 'moon'],
  ['Moorigns', 'moorings'],
  ['moonlight', undefined],
  ['bridgr', undefined], // it stands at no place that was found
])('nearest to %s is %s', (word, nearest) => {
  expect(nearestWord(word, stories)).toBe(nearest)
})
