/** The pixels that a drawn text covers, in whole or in part: each has the same place in the three lists. */
export interface CoveredPixels {
  /** Where they stand, seen from where the text begins. */
  readonly x: Int16Array
  readonly y: Int16Array
  /** How much of each is covered, from 1 to 255. */
  readonly coverage: Uint8Array
}

/**
 * Finds them in a picture with nothing else on it, in rows of this width, each pixel red, green, blue and alpha.
 * The text begins so far from the left and the top.
 */
export function coveredPixels(rgba: Uint8Array, width: number, begins: number): CoveredPixels {
  const covered: number[] = []
  for (let pixel = 0; 4 * pixel < rgba.length; pixel += 1) if (rgba[4 * pixel + 3] !== 0) covered.push(pixel)
  return {
    x: Int16Array.from(covered, (pixel) => (pixel % width) - begins),
    y: Int16Array.from(covered, (pixel) => Math.floor(pixel / width) - begins),
    coverage: Uint8Array.from(covered, (pixel) => rgba[4 * pixel + 3] ?? 0),
  }
}
