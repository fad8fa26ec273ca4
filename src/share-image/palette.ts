export type Rgb = readonly [red: number, green: number, blue: number]

/** Of each coverage from 0 to 255 the shade that a pixel gets: the number of its colour in the palette. */
export type Ink = Uint8Array

/** So many bits number a colour: at two pixels a byte a picture is small, and soon packed. */
export const BITS = 4
export const LAST_SHADE = 2 ** BITS - 1

/** The colours of a picture: its paper, and the inks it is painted with, from pale to full. */
export class Palette {
  readonly #colours: Rgb[]

  constructor(paper: Rgb) {
    this.#colours = [paper]
  }

  get colours(): readonly Rgb[] {
    return this.#colours
  }

  /** Adds an ink in so many shades. All inks together have at most fifteen. */
  add(colour: Rgb, shades: number): Ink {
    const [paper = colour] = this.#colours
    const before = this.#colours.length - 1
    if (before + shades > LAST_SHADE) throw new RangeError(`There is room for ${LAST_SHADE - before} shades.`)
    for (let shade = 1; shade <= shades; shade += 1) this.#colours.push(mixed(paper, colour, shade / shades))
    return Uint8Array.from({ length: 256 }, (_, covered) => {
      const shade = Math.round((covered * shades) / 255)
      return shade && before + shade
    })
  }
}

function mixed(paper: Rgb, colour: Rgb, share: number): Rgb {
  const [red = 0, green = 0, blue = 0] = colour.map((value, index) =>
    Math.round(value * share + (paper[index] ?? 0) * (1 - share)),
  )
  return [red, green, blue]
}
