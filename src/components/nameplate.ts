/** The sizes of the nameplate, by the letters that a line of it must hold. */
const SIZES = [6, 8, 12, 16] as const

/**
 * The size at which a name fills the nameplate in one line, or in two if it is
 * long: `8` for “Backfile”, `12` for “The New York Times”. Its class in the
 * style sheet is `nameplate--8`; `nameplate--more` is for names beyond.
 */
export function nameplateSize(name: string): `${(typeof SIZES)[number]}` | 'more' {
  const longestWord = Math.max(...name.split(/\s+/).map((word) => Array.from(word).length))
  const half = Math.ceil(Array.from(name).length / 2)
  const size = SIZES.find((letters) => letters >= Math.max(longestWord, half))
  return size === undefined ? 'more' : `${size}`
}
