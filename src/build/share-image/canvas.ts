import { BITS, LAST_SHADE, type Ink, type Palette } from './palette.ts'
import { pngOf } from './png.ts'
import type { SetText } from './set-text.ts'

/** Paper to paint on in the few colours of a palette. */
export class Canvas {
  readonly #width: number
  readonly #height: number
  readonly #palette: Palette
  /** As PNG has them: two pixels a byte, the left one first, and one byte before each row. */
  readonly #rows: Uint8Array
  readonly #rowLength: number

  constructor({ width, height }: { width: number; height: number }, palette: Palette) {
    this.#width = width
    this.#height = height
    this.#palette = palette
    this.#rowLength = 1 + Math.ceil((width * BITS) / 8)
    this.#rows = new Uint8Array(this.#rowLength * height)
  }

  /** Paints a text whose first line begins here. What stands out of the canvas is cut. */
  paintText({ parts }: SetText, left: number, top: number, ink: Ink): void {
    for (const { pixels, x, y } of parts) {
      for (let at = 0; at < pixels.length; at += 3) {
        const shade = ink[pixels[at + 2] ?? 0] ?? 0
        this.#paint(left + x + (pixels[at] ?? 0), top + y + (pixels[at + 1] ?? 0), shade)
      }
    }
  }

  /** Paints a line from left to right, one pixel high and covered so far, of 255. */
  paintLine(left: number, right: number, y: number, ink: Ink, covered = 255): void {
    for (let x = left; x < right; x += 1) this.#paint(x, y, ink[covered] ?? 0)
  }

  png(): Buffer<ArrayBuffer> {
    const [width, height, { colours }, rows] = [this.#width, this.#height, this.#palette, this.#rows]
    return pngOf({ width, height, bits: BITS, colours, rows })
  }

  #paint(x: number, y: number, shade: number): void {
    if (x < 0 || x >= this.#width || y < 0 || y >= this.#height) return
    const at = y * this.#rowLength + 1 + (x >> 1)
    const shift = x % 2 === 0 ? BITS : 0
    const both = this.#rows[at] ?? 0
    const there = (both >> shift) & LAST_SHADE
    // Letters of neighbours may share a pixel: the darker shade stays.
    if (shade > there) this.#rows[at] = both + ((shade - there) << shift)
  }
}
