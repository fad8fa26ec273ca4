/** Widths in em for which masthead.css has a font size, such as `nameplate--4` for “Backfile”. */
const SIZES = [3, 4, 5, 6, 7, 8, 9, 10, 11] as const

/** A wider name is set in two lines. In one, it would be smaller than a headline. */
const MAX_LINE_WIDTH = 11

/**
 * The class with the font size at which a name fills the nameplate in one line, or in two if it is long:
 * `nameplate--10` for “The New York Times”. Longer names get `nameplate--more` and wrap as needed.
 */
export function nameplateSize(name: string): `nameplate--${(typeof SIZES)[number] | 'more'}` {
  const width = widthOf(name)
  const longestLine =
    width <= MAX_LINE_WIDTH ? width : Math.min(width, ...twoLineSplits(name).map(longerWidth))
  return `nameplate--${SIZES.find((ems) => ems >= longestLine) ?? 'more'}`
}

function twoLineSplits(name: string): (readonly [string, string])[] {
  const words = name.split(/\s+/)
  return words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
}

function longerWidth([first, second]: readonly [string, string]): number {
  return Math.max(widthOf(first), widthOf(second))
}

/** Widths of characters in the nameplate's typeface, in em, as measured in a browser. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\u1100-\u11ff\u2e80-\uffef\u{20000}-\u{3ffff}]/u, 1],
  [/[ .,:;’'ijl]/u, 0.25],
  [/[frstIJ()-]/u, 0.41],
  [/[acegz]/u, 0.5],
  [/[mwMW@]/u, 0.92],
  [/\p{Lu}/u, 0.72],
]
const OTHER_WIDTH = 0.6

function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH),
    0,
  )
}
