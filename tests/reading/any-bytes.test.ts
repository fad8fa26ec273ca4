import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { junk } from './junk.ts'
import { read } from './reading.ts'

// Set FUZZ_RUNS=100000 for a long run after changing the reader.
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 2000)
const file = fc.constantFrom('story.txt', 'story.md')

describe('any input gives an article or problems', () => {
  test('structured junk', { timeout: 60_000 + numRuns * 20 }, () => {
    fc.assert(fc.property(file, junk, holds), { numRuns })
  })

  test('random bytes', () => {
    fc.assert(fc.property(file, fc.uint8Array({ maxLength: 300 }), holds), { numRuns: 1000 })
  })

  test('random text after a valid first line', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 })
    fc.assert(
      fc.property(file, text, (name, body) => {
        holds(name, new TextEncoder().encode(` date 2025-05-13 Headline\n\n${body}`))
      }),
      { numRuns: 1000 },
    )
  })
})

function holds(name: string, bytes: Uint8Array): void {
  const reading = read(bytes, name)
  const errors = reading.problems.filter(({ severity }) => severity === 'error')
  expect(errors.length > 0).toBe(!reading.ok)
  for (const problem of reading.problems) {
    expect(problem.file).toBe(name)
    expect(problem.line).toBeGreaterThanOrEqual(1)
    expect(problem.column).toBeGreaterThanOrEqual(1)
    expect(problem.message).not.toMatch(/undefined|\[object|NaN/)
    expect(problem.hint).not.toBe('')
  }
  if (!reading.ok) return
  expect(reading.article.headline.trim()).not.toBe('')
  // Reading is deterministic.
  expect(read(bytes, name)).toEqual(reading)
}
