/** The widths, in em, that the style sheet has a size of type for: `nameplate--4` for “Backfile”. */
const SIZES = [3, 4, 5, 6, 7, 8, 9, 10, 11] as const

/** A name wider than this is set in two lines: in one it would be smaller than a headline. */
const WIDEST_LINE = 11

/**
 * The size at which a name fills the nameplate in one line, or in two if it is long: `nameplate--10` for
 * “The New York Times”. `nameplate--more` is for names beyond, which take the lines they need.
 */
export function nameplateSize(name: string): `nameplate--${(typeof SIZES)[number] | 'more'}` {
  const width = widthOf(name)
  const longestLine = width <= WIDEST_LINE ? width : Math.min(width, ...splits(name).map(longerOf))
  return `nameplate--${SIZES.find((ems) => ems >= longestLine) ?? 'more'}`
}

function splits(name: string): (readonly [string, string])[] {
  const words = name.split(/\s+/)
  return words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')])
}

function longerOf([first, second]: readonly [string, string]): number {
  return Math.max(widthOf(first), widthOf(second))
}

/** In em, as letters of the nameplate's type are wide, measured in a browser. */
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
