/** What a UTF-16 code unit can be in a word. A surrogate is a letter: a script beyond the BMP has words too. */
export const OTHER = 0
export const LETTER = 1
export const CAPITAL = 2
/** A letter of a script that puts no spaces between words. */
export const UNSPACED = 3
export const MARK = 4
export const DIGIT = 5
/** Joins two letters into one word: `O’Neill`, `AT&T`, `U.S`. */
export const JOINT = 6

const CLASSES: readonly (readonly [unitClass: number, pattern: RegExp])[] = [
  [
    UNSPACED,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
  ],
  [CAPITAL, /\p{Lu}/u],
  [LETTER, /[\p{L}\p{Cs}]/u],
  [MARK, /\p{M}/u],
  [DIGIT, /\p{N}/u],
  [JOINT, /['’.&-]/u],
]

// A table, because a regular expression with these properties takes most of the time of a sketch.
const table = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const text = String.fromCharCode(unit)
  return CLASSES.find(([, pattern]) => pattern.test(text))?.[0] ?? OTHER
})

/** The class of the code unit at an index; `OTHER` beyond the end. */
export function classAt(text: string, index: number): number {
  return index < text.length ? (table[text.charCodeAt(index)] ?? OTHER) : OTHER
}
