import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from '../../src/share-image/break-lines.ts'

const SPACE = 3
const word = fc.record({ width: fc.double({ min: 1, max: 60, noNaN: true }) })
const text = fc.array(word, { minLength: 1, maxLength: 12 })

const widthOf = (line: readonly { width: number }[]): number =>
  line.reduce((sum, { width }) => sum + width, (line.length - 1) * SPACE)
const widest = (lines: readonly (readonly { width: number }[])[]): number => Math.max(...lines.map(widthOf))

/** All possible line breaks of a text, as a reference. */
function allBreaks<Word>([first, ...rest]: readonly Word[]): Word[][][] {
  if (first === undefined) return [[]]
  if (rest.length === 0) return [[[first]]]
  return allBreaks(rest).flatMap(([line = [], ...lines]) => [
    [[first], line, ...lines],
    [[first, ...line], ...lines],
  ])
}

describe('breaking lines', () => {
  it('keeps every word, in order', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 300 }), (words, maxWidth) => {
        expect(breakLines(words, SPACE, maxWidth).flat()).toEqual(words)
      }),
    )
  })

  it('uses as few lines as fit, with the widest at most a pixel wider than necessary', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const maxWidth = 100
        const lines = breakLines(words, SPACE, maxWidth)
        const fitting = allBreaks(words).filter((way) => widest(way) <= maxWidth)
        const fewest = Math.min(...fitting.map(({ length }) => length))
        expect(widest(lines)).toBeLessThanOrEqual(maxWidth)
        expect(lines).toHaveLength(fewest)
        const narrowest = Math.min(...fitting.filter(({ length }) => length === fewest).map(widest))
        expect(widest(lines)).toBeLessThan(narrowest + 1)
      }),
    )
  })

  it('gives a word that is wider than a line its own line', () => {
    const [short, long] = [{ width: 20 }, { width: 200 }]
    expect(breakLines([short, long, short], SPACE, 100)).toEqual([[short], [long], [short]])
  })
})
