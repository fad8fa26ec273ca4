import { expect, test } from 'vitest'
import { hasPrefix } from '../../src/search/prefix.ts'

test.each([
  ['harbour', 'harb'],
  ['“Harbour’s', 'harbours'],
  ['mid-air,', 'air'],
  ['mid-air,', 'mida'],
  ['Élysée', 'ely'],
  ['1969.', '196'],
])('%s has the prefix %s', (word, prefix) => {
  expect(hasPrefix(word, prefix)).toBe(true)
})

test.each([
  ['Pluto', 'plutonium'],
  ['air', 'mid-air'],
  ['unharbour', 'harb'],
  ['', 'a'],
])('%s does not have the prefix %s', (word, prefix) => {
  expect(hasPrefix(word, prefix)).toBe(false)
})
