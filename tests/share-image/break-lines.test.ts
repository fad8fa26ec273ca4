import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from '../../src/share-image/break-lines.ts'

const SPACE = 3
const word = fc.record({ width: fc.double({ min: 1, max: 60, noNaN: true }) })
const text = fc.array(word, { minLength: 1, maxLength: 12 })

const widthOf = (line: readonly { width: number }[]): number =>
  line.reduce((sum, { width }) => sum + width, (line.length - 1) * SPACE)
const widest = (lines: readonly (readonly { width: number }[])[]): number => Math.max(...lines.map(widthOf))

/** Every way to break these words, to compare with. */
function everyWay<Word>([first, ...rest]: readonly Word[]): Word[][][] {
  if (first === undefined) return [[]]
  if (rest.length === 0) return [[[first]]]
  return everyWay(rest).flatMap(([line = [], ...lines]) => [
    [[first], line, ...lines],
    [[first, ...line], ...lines],
  ])
}

describe('breaking lines', () => {
  it('keeps every word, in order', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 300 }), (words, room) => {
        expect(breakLines(words, SPACE, room).flat()).toEqual(words)
      }),
    )
  })

  it('takes as few lines as fit the room, and the widest is no more than a pixel wider than it must be', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const room = 100
        const lines = breakLines(words, SPACE, room)
        const fitting = everyWay(words).filter((way) => widest(way) <= room)
        const fewest = Math.min(...fitting.map(({ length }) => length))
        expect(widest(lines)).toBeLessThanOrEqual(room)
        expect(lines).toHaveLength(fewest)
        const narrowest = Math.min(...fitting.filter(({ length }) => length === fewest).map(widest))
        expect(widest(lines)).toBeLessThan(narrowest + 1)
      }),
    )
  })

  it('lets a word that is wider than the room stand alone', () => {
    const [short, long] = [{ width: 20 }, { width: 200 }]
    expect(breakLines([short, long, short], SPACE, 100)).toEqual([[short], [long], [short]])
  })
})
