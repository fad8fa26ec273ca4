import { describe, expect, it } from 'vitest'
import type { CoveredPixels } from '../../src/share-image/covered-pixels.ts'
import { drawText, type TextStyle } from '../../src/share-image/draw-text.ts'
import { fontsFor } from '../../src/share-image/fonts.ts'
import { setText, type SetText } from '../../src/share-image/set-text.ts'

const ROOM = 528

function styleFor(text: string, direction: 'ltr' | 'rtl' = 'ltr'): TextStyle {
  const fonts = fontsFor(text, undefined)
  if (!fonts) throw new Error(`No font has all of ${text}.`)
  return { fonts, size: 34, weight: 500, lineHeight: 39, direction, language: undefined }
}

/** Every covered pixel, where it is painted. */
function* pixelsOf(parts: SetText['parts']) {
  for (const { pixels, x, y } of parts) {
    for (let at = 0; at < pixels.length; at += 3) {
      const [left = 0, top = 0, covered = 0] = pixels.subarray(at, at + 3)
      yield { column: x + left, row: y + top, covered }
    }
  }
}

/** How far each row is covered, from the first line on: where the lines are, and how much stands in them. */
function rowsOf(parts: SetText['parts']): Map<number, number> {
  const rows = new Map<number, number>()
  for (const { row, covered } of pixelsOf(parts)) rows.set(row, (rows.get(row) ?? 0) + covered)
  return rows
}

const whole = (pixels: CoveredPixels): SetText['parts'] => [{ pixels, x: 0, y: 0 }]

describe('a text set in lines', () => {
  // A row of a line may be somewhat lighter: between whole pixels a letter is drawn a little otherwise.
  it.each([
    'The council announced a plan for the new library on the advice of engineers',
    'ÅNGSTRÖM Ñandú fjord “quoted” affluent office Wave',
    'Việt Nam phóng vệ tinh đầu tiên lên quỹ đạo',
    'Юрий Гагарин стал первым человеком в космосе',
    'Юрий Gagarin стал first человеком',
    'चंद्रयान-3 चंद्रमा के दक्षिणी ध्रुव पर उतरा',
  ])('looks word by word as it would drawn at once: %s', async (text) => {
    const style = styleFor(text)
    const set = await setText(text, style, ROOM)
    expect(set.parts.length).toBeGreaterThan(1)
    const drawn = await drawText(text, style, ROOM)
    expect(set.height).toBe(drawn.height)
    const [rows, expected] = [rowsOf(set.parts), rowsOf(whole(drawn.pixels))]
    expect(Math.min(...rows.keys())).toBe(Math.min(...expected.keys()))
    expect(Math.max(...rows.keys())).toBe(Math.max(...expected.keys()))
    const all = [...expected.values()].reduce((sum, covered) => sum + covered)
    let apart = 0
    for (const [row, covered] of expected) apart += Math.abs(covered - (rows.get(row) ?? 0))
    expect(apart / all).toBeLessThan(0.02)
  })

  it.each([
    ['اليابان تطلق مسبارًا إلى القمر', 'rtl'],
    ['ישראל שיגרה חללית לירח', 'rtl'],
    ['Yossi said “ישראל שיגרה חללית” twice', 'ltr'],
    ['中国航天员首次实现太空行走', 'ltr'],
    ['ดาวเทียมไทยโชตขึ้นสู่วงโคจร', 'ltr'],
    [`${'Donaudampfschifffahrt'.repeat(4)} fährt`, 'ltr'],
  ] as const)(
    'is drawn at once where words are not set side by side from the left: %s',
    async (text, direction) => {
      const style = styleFor(text, direction)
      const [part, ...others] = (await setText(text, style, ROOM)).parts
      expect(others).toEqual([])
      expect(part?.pixels).toEqual((await drawText(text, style, ROOM)).pixels)
    },
  )

  it('stays in the room', async () => {
    const text = 'The hospital approved a bridge repair despite objections, and nobody was asked'
    const { parts } = await setText(text, styleFor(text), ROOM)
    const places = [...pixelsOf(parts)].map(({ column }) => column)
    expect(Math.min(...places)).toBeGreaterThan(-4)
    expect(Math.max(...places)).toBeLessThan(ROOM + 4)
  })
})
