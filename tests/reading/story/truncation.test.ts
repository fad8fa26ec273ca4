import { expect, test } from 'vitest'
import { read, STORY } from './read.ts'

const HEAD = 'Library to stay open'

test('a text that stops mid-sentence is noted without a warning', () => {
  const reading = read(
    `${HEAD}\n\n${STORY}\n\nThe mayor spoke too.\n\nThe case was dismissed after a judge found that the city withheld`,
  )
  expect(reading.text.inferences.map(({ kind }) => kind)).toContain('truncation')
  expect(reading.problems).toEqual([])
  expect(read(`${HEAD}\n\n${STORY}`).text.inferences.map(({ kind }) => kind)).not.toContain('truncation')
})
