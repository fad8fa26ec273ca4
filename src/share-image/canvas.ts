import type { Coverage } from './coverage.ts'
import { BITS_PER_PIXEL, MAX_INDEX, type Ink, type Palette } from './palette.ts'
import { encodePng } from './png.ts'
import type { TypesetText } from './typeset.ts'

/** An indexed image to paint on, initially blank paper. */
export class Canvas {
  readonly #width: number
  readonly #height: number
  readonly #palette: Palette
  /** In PNG's layout: two pixels per byte, the left one in the high bits, and a filter byte before each row. */
  readonly #rows: Uint8Array
  readonly #rowLength: number

  constructor({ width, height }: { width: number; height: number }, palette: Palette) {
    this.#width = width
    this.#height = height
    this.#palette = palette
    this.#rowLength = 1 + Math.ceil((width * BITS_PER_PIXEL) / 8)
    this.#rows = new Uint8Array(this.#rowLength * height)
  }

  /** Replaces every pixel with that of another canvas of the same size and palette. */
  copyFrom(other: Canvas): void {
    this.#rows.set(other.#rows)
  }

  /** Paints a text with the origin of its first line at `left` and `top`. Clips it to the canvas. */
  paintText({ parts }: TypesetText, left: number, top: number, ink: Ink): void {
    for (const { pixels, x, y } of parts) this.#paint(pixels, left + x, top + y, ink)
  }

  /** Paints a horizontal line, one pixel high, from `left` up to but not including `right`. */
  paintLine(left: number, right: number, y: number, ink: Ink, coverage = 255): void {
    const pixels = Array.from({ length: right - left }, (_, x) => [x, 0, coverage])
    this.#paint(Int16Array.from(pixels.flat()), left, y, ink)
  }

  png(): Buffer<ArrayBuffer> {
    const [width, height, { colours }, rows] = [this.#width, this.#height, this.#palette, this.#rows]
    return encodePng({ width, height, bits: BITS_PER_PIXEL, colours, rows })
  }

  #paint(pixels: Coverage, left: number, top: number, ink: Ink): void {
    // An image has ten thousand painted pixels: reading the fields once, not for each of them, takes half the time.
    const [rows, rowLength, width, height] = [this.#rows, this.#rowLength, this.#width, this.#height]
    for (let at = 0; at < pixels.length; at += 3) {
      const x = left + (pixels[at] ?? 0)
      const y = top + (pixels[at + 1] ?? 0)
      if (x < 0 || x >= width || y < 0 || y >= height) continue
      const shade = ink[pixels[at + 2] ?? 0] ?? 0
      const index = y * rowLength + 1 + (x >> 1)
      const shift = x % 2 === 0 ? BITS_PER_PIXEL : 0
      const byte = rows[index] ?? 0
      const current = (byte >> shift) & MAX_INDEX
      // Adjacent letters may share a pixel: the darker shade wins.
      if (shade > current) rows[index] = byte + ((shade - current) << shift)
    }
  }
}
