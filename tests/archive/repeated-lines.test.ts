import { expect, test } from 'vitest'
import { RepeatedLines } from '../../src/archive/repeated-lines.ts'

const FOOT = 'The Elm Street Courier is printed on paper.'

function counted(stories: number, withFoot: number, place: (own: string[]) => string[]): RepeatedLines {
  const lines = new RepeatedLines()
  for (let story = 0; story < stories; story += 1) {
    const own = Array.from({ length: 8 }, (_, at) => `Paragraph ${at} of the story with number ${story}.`)
    lines.add(`digest-${story}`, story < withFoot ? place(own) : own)
  }
  return lines
}

test('finds a line at the foot or head of very many stories, with its count and the first story', () => {
  for (const place of [(own: string[]) => [...own, FOOT], (own: string[]) => [FOOT, ...own]]) {
    expect(counted(100, 40, place).found()).toEqual([{ words: FOOT, stories: 40, sha256: 'digest-0' }])
  }
})

test('ignores a line inside stories, in only a few stories, or twice in one story', () => {
  expect(counted(100, 40, (own) => [...own.slice(0, 4), FOOT, ...own.slice(4)]).found()).toEqual([])
  expect(counted(100, 4, (own) => [...own, FOOT]).found()).toEqual([])
  expect(counted(1_000, 19, (own) => [...own, FOOT]).found()).toEqual([])
  expect(counted(100, 4, (own) => [FOOT, ...own, FOOT]).found()).toEqual([])
})

test('ignores headings and rules', () => {
  expect(counted(100, 40, (own) => ['Details', ...own, '—————————————————————————————']).found()).toEqual([])
})
