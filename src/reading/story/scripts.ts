/** Scripts that identify a language or a group of languages. */
export type Script =
  | 'Latin'
  | 'Greek'
  | 'Cyrillic'
  | 'Armenian'
  | 'Hebrew'
  | 'Arabic'
  | 'Devanagari'
  | 'Bengali'
  | 'Tamil'
  | 'Telugu'
  | 'Thai'
  | 'Georgian'
  | 'Hangul'
  | 'Ethiopic'
  | 'Kana'
  | 'Han'

/** Ranges of letters in the Basic Multilingual Plane with their scripts, sorted for binary search. */
const BLOCKS: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x41, 0x5a, 'Latin'],
  [0x61, 0x7a, 'Latin'],
  [0xaa, 0xaa, 'Latin'],
  [0xba, 0xba, 'Latin'],
  [0xc0, 0x24f, 'Latin'],
  [0x370, 0x3ff, 'Greek'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x531, 0x58f, 'Armenian'],
  [0x5d0, 0x5ef, 'Hebrew'],
  [0x620, 0x64a, 'Arabic'],
  [0x66e, 0x6d5, 'Arabic'],
  [0x6ee, 0x77f, 'Arabic'],
  [0x900, 0x97f, 'Devanagari'],
  [0x980, 0x9ff, 'Bengali'],
  [0xb80, 0xbff, 'Tamil'],
  [0xc00, 0xc7f, 'Telugu'],
  [0xe00, 0xe7f, 'Thai'],
  [0x10a0, 0x10ff, 'Georgian'],
  [0x1100, 0x11ff, 'Hangul'],
  [0x1200, 0x139f, 'Ethiopic'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x1f00, 0x1fff, 'Greek'],
  [0x3041, 0x30ff, 'Kana'],
  [0x3131, 0x318e, 'Hangul'],
  [0x3400, 0x4dbf, 'Han'],
  [0x4e00, 0x9fff, 'Han'],
  [0xac00, 0xd7a3, 'Hangul'],
  [0xf900, 0xfaff, 'Han'],
  [0xfb50, 0xfdff, 'Arabic'],
  [0xfe70, 0xfeff, 'Arabic'],
]

/** How many letters of each script the first `limit` characters of a text have. */
export function countScripts(text: string, limit: number): ReadonlyMap<Script, number> {
  const counts = new Map<Script, number>()
  const end = Math.min(text.length, limit)
  let latin = 0 // nearly every letter of a Western text, counted without the map
  for (let at = 0; at < end; at += 1) {
    const script = scriptOfUnit(text.charCodeAt(at))
    if (script === 'Latin') latin += 1
    else if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  if (latin > 0) counts.set('Latin', latin)
  return counts
}

/** The most frequent script at the start of a text; `undefined` when it has no letters. */
export function mainScript(text: string): Script | undefined {
  let [main, mainCount] = [undefined as Script | undefined, 0]
  for (const [script, count] of countScripts(text, MAX_OPENING_LENGTH))
    if (count > mainCount) [main, mainCount] = [script, count]
  return main
}

/** How much of a line is examined for its writing system, in code units. */
const MAX_LINE_LENGTH = 160
/** How much of a text is examined for its main script, in code units. */
const MAX_OPENING_LENGTH = 2_000

/** The type of writing system of a line, ignoring a Latin name inside it. */
export function writingOf(line: string): 'east-asian' | 'right-to-left' | 'other' {
  const end = Math.min(line.length, MAX_LINE_LENGTH)
  let isRightToLeft = false
  for (let at = 0; at < end; at += 1) {
    const unit = line.charCodeAt(at)
    // A hot path: skips the search for Latin, Greek and Cyrillic.
    if (unit < FIRST_RIGHT_TO_LEFT) continue
    const script = scriptOfUnit(unit)
    if (script === 'Han' || script === 'Kana' || script === 'Hangul') return 'east-asian'
    if (script === 'Arabic' || script === 'Hebrew') isRightToLeft = true
  }
  return isRightToLeft ? 'right-to-left' : 'other'
}

const FIRST_RIGHT_TO_LEFT = 0x5d0

function scriptOfUnit(unit: number): Script | undefined {
  // A fast path for nearly every character of Western text.
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) ? 'Latin' : undefined
  let [low, high] = [0, BLOCKS.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const block = BLOCKS[middle]
    if (!block) return undefined
    if (unit < block[0]) high = middle - 1
    else if (unit > block[1]) low = middle + 1
    else return block[2]
  }
  return undefined
}
