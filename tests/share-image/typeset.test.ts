import { describe, expect, it } from 'vitest'
import type { Coverage } from '../../src/share-image/coverage.ts'
import { drawText, type TextStyle } from '../../src/share-image/draw-text.ts'
import { fontsFor } from '../../src/share-image/fonts.ts'
import { typeset, type TypesetText } from '../../src/share-image/typeset.ts'

const MAX_WIDTH = 528

function styleFor(text: string, direction: 'ltr' | 'rtl' = 'ltr'): TextStyle {
  const fonts = fontsFor(text, undefined)
  if (!fonts) throw new Error(`No font for ${text}.`)
  return { fonts, size: 34, weight: 500, lineHeight: 39, direction, language: undefined }
}

/** All covered pixels, relative to the origin of the text. */
function* pixelsOf(parts: TypesetText['parts']) {
  for (const { pixels, x, y } of parts) {
    for (let at = 0; at < pixels.length; at += 3) {
      const [left = 0, top = 0, coverage = 0] = pixels.subarray(at, at + 3)
      yield { column: x + left, row: y + top, coverage }
    }
  }
}

/** The coverage of each row, summed up: it shows where the lines are and how much is on them. */
function coverageByRow(parts: TypesetText['parts']): Map<number, number> {
  const rows = new Map<number, number>()
  for (const { row, coverage } of pixelsOf(parts)) rows.set(row, (rows.get(row) ?? 0) + coverage)
  return rows
}

const whole = (pixels: Coverage): TypesetText['parts'] => [{ pixels, x: 0, y: 0 }]

describe('typesetting', () => {
  // Rows may differ slightly in coverage: at another subpixel position a letter is rasterised differently.
  it.each([
    'The council announced a plan for the new library on the advice of engineers',
    'ÅNGSTRÖM Ñandú fjord “quoted” affluent office Wave',
    'Việt Nam phóng vệ tinh đầu tiên lên quỹ đạo',
    'Юрий Гагарин стал первым человеком в космосе',
    'Юрий Gagarin стал first человеком',
    'चंद्रयान-3 चंद्रमा के दक्षिणी ध्रुव पर उतरा',
  ])('gives words drawn one by one the look of the text drawn as a whole: %s', async (text) => {
    const style = styleFor(text)
    const set = await typeset(text, style, MAX_WIDTH)
    expect(set.parts.length).toBeGreaterThan(1)
    const drawn = await drawText(text, style, MAX_WIDTH)
    expect(set.height).toBe(drawn.height)
    const [rows, expected] = [coverageByRow(set.parts), coverageByRow(whole(drawn.pixels))]
    expect(Math.min(...rows.keys())).toBe(Math.min(...expected.keys()))
    expect(Math.max(...rows.keys())).toBe(Math.max(...expected.keys()))
    const total = [...expected.values()].reduce((sum, coverage) => sum + coverage)
    let difference = 0
    for (const [row, coverage] of expected) difference += Math.abs(coverage - (rows.get(row) ?? 0))
    expect(difference / total).toBeLessThan(0.02)
  })

  it.each([
    ['اليابان تطلق مسبارًا إلى القمر', 'rtl'],
    ['ישראל שיגרה חללית לירח', 'rtl'],
    ['Yossi said “ישראל שיגרה חללית” twice', 'ltr'],
    ['中国航天员首次实现太空行走', 'ltr'],
    ['ดาวเทียมไทยโชตขึ้นสู่วงโคจร', 'ltr'],
    [`${'Donaudampfschifffahrt'.repeat(4)} fährt`, 'ltr'],
  ] as const)(
    'draws a text as a whole if its words are not set side by side from the left: %s',
    async (text, direction) => {
      const style = styleFor(text, direction)
      const [part, ...others] = (await typeset(text, style, MAX_WIDTH)).parts
      expect(others).toEqual([])
      expect(part?.pixels).toEqual((await drawText(text, style, MAX_WIDTH)).pixels)
    },
  )

  it('keeps within the width', async () => {
    const text = 'The hospital approved a bridge repair despite objections, and nobody was asked'
    const { parts } = await typeset(text, styleFor(text), MAX_WIDTH)
    const columns = [...pixelsOf(parts)].map(({ column }) => column)
    expect(Math.min(...columns)).toBeGreaterThan(-4)
    expect(Math.max(...columns)).toBeLessThan(MAX_WIDTH + 4)
  })
})
