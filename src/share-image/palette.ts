export type Rgb = readonly [red: number, green: number, blue: number]

/** A lookup table from coverage, 0 to 255, to the index of a shade in the palette. */
export type Ink = Uint8Array

/** Two pixels per byte keep the file small and fast to compress. */
export const BITS_PER_PIXEL = 4
export const MAX_INDEX = 2 ** BITS_PER_PIXEL - 1

/** The colours of an indexed image: the paper at index 0, then the shades of each ink from pale to full. */
export class Palette {
  readonly #colours: Rgb[]

  constructor(paper: Rgb) {
    this.#colours = [paper]
  }

  get colours(): readonly Rgb[] {
    return this.#colours
  }

  /** Adds an ink as a number of shades. Throws a `RangeError` if all inks together have more than fifteen. */
  add(colour: Rgb, shades: number): Ink {
    const [paper = colour] = this.#colours
    const before = this.#colours.length - 1
    if (before + shades > MAX_INDEX) throw new RangeError(`There is room for ${MAX_INDEX - before} shades.`)
    for (let shade = 1; shade <= shades; shade += 1) this.#colours.push(mix(paper, colour, shade / shades))
    return Uint8Array.from({ length: 256 }, (_, coverage) => {
      const shade = Math.round((coverage * shades) / 255)
      return shade && before + shade
    })
  }
}

function mix(paper: Rgb, colour: Rgb, share: number): Rgb {
  const [red = 0, green = 0, blue = 0] = colour.map((value, index) =>
    Math.round(value * share + (paper[index] ?? 0) * (1 - share)),
  )
  return [red, green, blue]
}
