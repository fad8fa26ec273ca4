import { expect, test } from 'vitest'
import { nameplateSize } from '../../src/components/nameplate.ts'

test.each([
  ['Echo', '6'],
  ['Backfile', '8'],
  ['The New York Times', '12'],
  ['Frankfurter Allgemeine', '12'],
  ['Nordwestdeutsche', '16'],
  ['The Springfield Morning Advertiser', 'more'],
  ['日本新聞', '6'],
])('%s is set in size %s', (name, size) => {
  expect(nameplateSize(name)).toBe(size)
})
