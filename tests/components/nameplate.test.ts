import { expect, test } from 'vitest'
import { nameplateSize } from '../../src/components/nameplate.ts'

test.each([
  ['Echo', 3],
  ['Backfile', 4],
  ['日本新聞', 4],
  ['Illinois Mill', 5],
  ['Nordwestdeutsche', 9],
  ['The New York Times', 10],
])('%s is set in one line, %i em wide', (name, size) => {
  expect(nameplateSize(name)).toBe(`nameplate--${size}`)
})

test.each([
  ['Frankfurter Allgemeine Zeitung', 9],
  ['The Springfield Morning Advertiser', 9],
])('%s is set in two lines, the longer one %i em wide', (name, size) => {
  expect(nameplateSize(name)).toBe(`nameplate--${size}`)
})

test('a name too long for two lines wraps as needed', () => {
  expect(nameplateSize('The Proceedings of the Antiquaries of Northern Westmorland and the Isles')).toBe(
    'nameplate--more',
  )
})
