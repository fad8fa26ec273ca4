import { expect, it } from 'vitest'
import { authorsOf, sortedName } from '../../../src/outputs/citations/authors.ts'

it.each([
  [undefined, []],
  ['Jane van der Berg', ['van der Berg, Jane']],
  ['Juan De La Cruz', ['De La Cruz, Juan']],
  ['Martin Luther King, Jr.', ['King, Martin Luther, Jr.']],
  ['Jane Doe, Staff Writer', ['Doe, Jane']],
  ['Jane Doe, Richard Roe and Ann Poe', ['Doe, Jane', 'Roe, Richard', 'Poe, Ann']],
  ['R.J. Halloran', ['Halloran, R. J.']],
  ['Dr. Helen Marsh', ['Marsh, Helen']],
  ['Tomás Ó Sé', ['Ó Sé, Tomás']],
  ['Madonna', ['Madonna']],
  ['Backfile staff', ['Backfile staff']],
  ['United Nations News Service', ['United Nations News Service']],
  ['王小明', ['王小明']],
])('the byline %s names %j', (byline, names) => {
  expect(authorsOf(byline, undefined).map(sortedName)).toEqual(names)
})

it('names stay whole in languages that put the family name first', () => {
  expect(authorsOf('Nagy Imre', 'hu')).toEqual([{ whole: 'Nagy Imre' }])
})
