/**
 * The pixels that a drawn text covers, in whole or in part, three numbers each: where it stands, from left and from
 * top, seen from where the text begins, and how much of it is covered, from 1 to 255.
 */
export type CoveredPixels = Int16Array

const ALPHA = 3

/**
 * Finds them in a picture with nothing else on it, in rows of this width, each pixel red, green, blue and alpha.
 * The text begins so far from the left and the top.
 */
export function coveredPixels(rgba: Uint8Array, width: number, begins: number): CoveredPixels {
  let count = 0
  for (let at = ALPHA; at < rgba.length; at += 4) if (rgba[at] !== 0) count += 1
  const pixels = new Int16Array(3 * count)
  let next = 0
  for (let row = -begins, at = ALPHA; at < rgba.length; row += 1) {
    for (let column = -begins; column < width - begins; column += 1, at += 4) {
      const covered = rgba[at] ?? 0
      if (covered === 0) continue
      pixels[next] = column
      pixels[next + 1] = row
      pixels[next + 2] = covered
      next += 3
    }
  }
  return pixels
}
