import { expect, test } from 'vitest'
import { hasBeginning } from '../../src/search/beginnings.ts'

test.each([
  ['harbour', 'harb'],
  ['“Harbour’s', 'harbours'],
  ['mid-air,', 'air'],
  ['mid-air,', 'mida'],
  ['Élysée', 'ely'],
  ['1969.', '196'],
])('%s begins with %s', (word, letters) => {
  expect(hasBeginning(word, letters)).toBe(true)
})

test.each([
  ['Pluto', 'plutonium'],
  ['air', 'mid-air'],
  ['unharbour', 'harb'],
  ['', 'a'],
])('%s does not begin with %s', (word, letters) => {
  expect(hasBeginning(word, letters)).toBe(false)
})
