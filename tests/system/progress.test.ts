import { describe, expect, test } from 'vitest'
import { Progress } from '../../src/system/progress.ts'

function linesWritten(isTTY: boolean, expected: readonly number[], done: number): string[] {
  const lines: string[] = []
  const progress = new Progress({ isTTY, write: (text: string) => lines.push(text) > 0 }, 'Made')
  for (const count of expected) progress.expect(count)
  for (let tick = 0; tick < done; tick += 1) progress.tick()
  return lines
}

describe('progress', () => {
  test('writes a line after every tenth of the total outside a terminal', () => {
    const lines = linesWritten(false, [600, 400], 1000)
    expect(lines).toHaveLength(10)
    expect(lines[4]).toMatch(/^Made 500 of 1,000 \(50 %\), \d+ s left\n$/)
  })

  test('writes nothing for short work outside a terminal', () => {
    expect(linesWritten(false, [999], 999)).toEqual([])
  })

  test('redraws one line in a terminal, and clears it at the end', () => {
    const lines = linesWritten(true, [20], 20)
    expect(lines.at(-2)).toContain('Made 20 of 20 (100 %), 0 s left')
    expect(lines.at(-1)).toBe('\r\u001b[2K')
  })
})
