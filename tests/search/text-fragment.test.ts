import { expect, test } from 'vitest'
import { textFragment } from '../../src/search/text-fragment.ts'

const found = (text: string): { text: string; found: boolean } => ({ text, found: true })

test('names each text that was found once, in order', () => {
  const runs = [found('Moon'), { text: ' and ', found: false }, found('moons'), found('MOON')]
  expect(textFragment(runs)).toMatch(/^#:~:text=moon&text=moons$/i)
})

test('escapes what has a meaning in a fragment', () => {
  expect(textFragment([found('mid-air, & on')])).toBe('#:~:text=mid%2Dair%2C%20%26%20on')
})

test('is empty when nothing was found, and has at most eight texts', () => {
  expect(textFragment([{ text: 'moon', found: false }])).toBe('')
  const many = Array.from({ length: 20 }, (_, index) => found(`word${index}`))
  expect(textFragment(many).match(/text=/g)).toHaveLength(8)
})
