import { describe, expect, test } from 'vitest'
import { Progress } from '../../src/system/progress.ts'

function written(isTTY: boolean, expected: readonly number[], done: number): string[] {
  const lines: string[] = []
  const progress = new Progress({ isTTY, write: (text: string) => lines.push(text) > 0 }, 'Made')
  for (const count of expected) progress.expect(count)
  for (let tick = 0; tick < done; tick += 1) progress.tick()
  return lines
}

describe('progress', () => {
  test('is told outside a terminal every tenth of the way, of all that is expected', () => {
    const lines = written(false, [600, 400], 1000)
    expect(lines).toHaveLength(10)
    expect(lines[4]).toMatch(/^Made 500 of 1,000 \(50 %\), \d+ s left\n$/)
  })

  test('says nothing outside a terminal of what is soon done', () => {
    expect(written(false, [999], 999)).toEqual([])
  })

  test('in a terminal is one line that is drawn anew, and gone at the end', () => {
    const lines = written(true, [20], 20)
    expect(lines.at(-2)).toContain('Made 20 of 20 (100 %), 0 s left')
    expect(lines.at(-1)).toBe('\r\u001b[2K')
  })
})
