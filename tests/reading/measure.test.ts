import { describe, expect, test } from 'vitest'
import { excerptOf } from '../../src/reading/measure.ts'

const FIRST = 'The council voted last night to keep the library open for another year, by nine votes to four.'
const SECOND = 'Mrs. Doe of the U.S. Library Association, who had come to speak against it, did not.'
const THIRD = `The rest ${'goes on and '.repeat(20)}on.`

describe('the excerpt of a story', () => {
  test('is the whole story if it is short, across paragraphs', () => {
    expect(excerptOf([FIRST, SECOND])).toBe(`${FIRST} ${SECOND}`)
  })

  test('ends after a sentence if the whole sentences are long enough', () => {
    expect(excerptOf([`${FIRST} ${SECOND} ${THIRD}`])).toBe(`${FIRST} ${SECOND}`)
  })

  test('ends between words if they are not', () => {
    const cut = excerptOf([FIRST, THIRD])
    expect(cut).toMatch(/ (?:goes|on|and)…$/)
    expect(cut.length).toBeGreaterThan(260)
    expect(cut.length).toBeLessThanOrEqual(280)
  })

  test('ends between characters in scripts without spaces', () => {
    expect(excerptOf(['火'.repeat(400)])).toBe(`${'火'.repeat(279)}…`)
    expect(excerptOf([`${'火'.repeat(199)}。${'災'.repeat(199)}。`])).toBe(`${'火'.repeat(199)}。`)
  })
})
