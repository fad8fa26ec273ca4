import type { CoveredPixels } from './covered-pixels.ts'
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

  /** Paints it over, so that it looks like another one of its size and palette. */
  paintOver(other: Canvas): void {
    this.#rows.set(other.#rows)
  }

  /** Paints a text whose first line begins here. What stands out of the canvas is cut. */
  paintText({ parts }: SetText, left: number, top: number, ink: Ink): void {
    for (const { pixels, x, y } of parts) this.#paint(pixels, left + x, top + y, ink)
  }

  /** Paints a line from left to right, one pixel high and covered so far, of 255. */
  paintLine(left: number, right: number, y: number, ink: Ink, covered = 255): void {
    const pixels = Array.from({ length: right - left }, (_, x) => [x, 0, covered])
    this.#paint(Int16Array.from(pixels.flat()), left, y, ink)
  }

  png(): Buffer<ArrayBuffer> {
    const [width, height, { colours }, rows] = [this.#width, this.#height, this.#palette, this.#rows]
    return pngOf({ width, height, bits: BITS, colours, rows })
  }

  #paint(pixels: CoveredPixels, left: number, top: number, ink: Ink): void {
    // Ten thousand pixels a picture: what is looked up once takes half the time.
    const [rows, rowLength, width, height] = [this.#rows, this.#rowLength, this.#width, this.#height]
    for (let at = 0; at < pixels.length; at += 3) {
      const x = left + (pixels[at] ?? 0)
      const y = top + (pixels[at + 1] ?? 0)
      if (x < 0 || x >= width || y < 0 || y >= height) continue
      const shade = ink[pixels[at + 2] ?? 0] ?? 0
      const place = y * rowLength + 1 + (x >> 1)
      const shift = x % 2 === 0 ? BITS : 0
      const both = rows[place] ?? 0
      const there = (both >> shift) & LAST_SHADE
      // Letters of neighbours may share a pixel: the darker shade stays.
      if (shade > there) rows[place] = both + ((shade - there) << shift)
    }
  }
}
