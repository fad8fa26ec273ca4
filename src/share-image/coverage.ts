/**
 * The pixels that a drawn text covers, as triples: x and y relative to the origin of the text, and coverage from 1 to
 * 255. Pixels that it does not cover are left out.
 */
export type Coverage = Int16Array

const ALPHA = 3

/**
 * Extracts coverage from the alpha channel of an RGBA bitmap that shows the text and nothing else.
 *
 * @param width pixels per row
 * @param padding distance of the origin of the text from the left and the top edge
 */
export function coverageOf(rgba: Uint8Array, width: number, padding: number): Coverage {
  let count = 0
  for (let at = ALPHA; at < rgba.length; at += 4) if (rgba[at] !== 0) count += 1
  const coverage = new Int16Array(3 * count)
  let next = 0
  for (let y = -padding, at = ALPHA; at < rgba.length; y += 1) {
    for (let x = -padding; x < width - padding; x += 1, at += 4) {
      const alpha = rgba[at] ?? 0
      if (alpha === 0) continue
      coverage[next] = x
      coverage[next + 1] = y
      coverage[next + 2] = alpha
      next += 3
    }
  }
  return coverage
}
