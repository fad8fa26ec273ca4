import { expect, test } from 'vitest'
import { nearestWord } from '../../src/search/nearest-word.ts'

const stories = [
  { content: 'The Moon, seen from “Moorings” bridge', positions: [1, 4] },
  { content: 'No word of it', positions: [] },
  { content: 'By Harbour Lane to the harbour, said Mandelson', positions: [1, 5, 7] },
]

test.each([
  ['mooon', 'Moon'], // as the texts write it
  ['moorigns', 'Moorings'],
  ['harbuor', 'harbour'], // in lower case somewhere, so no name
  ['mandelsn', 'Mandelson'],
  ['moonlight', undefined],
  ['bridgr', undefined], // it is at no given position
])('the nearest word to %s is %s', (word, nearest) => {
  expect(nearestWord(word, stories)).toBe(nearest)
})
