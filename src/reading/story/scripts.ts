/** Scripts that tell a language, or a group of languages, apart. */
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

/** Blocks of the Unicode basic plane in which a script’s letters stand, in order. */
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

/** How many letters of each script the first `scope` characters of a text have. */
export function countScripts(text: string, scope: number): ReadonlyMap<Script, number> {
  const counts = new Map<Script, number>()
  const end = Math.min(text.length, scope)
  let latin = 0 // nearly every letter of a Western text, counted without the map
  for (let at = 0; at < end; at += 1) {
    const script = scriptOfUnit(text.charCodeAt(at))
    if (script === 'Latin') latin += 1
    else if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  if (latin > 0) counts.set('Latin', latin)
  return counts
}

/** The script of most letters at the beginning of a text; `undefined` when there are none. */
export function mainScript(text: string): Script | undefined {
  let [main, most] = [undefined as Script | undefined, 0]
  for (const [script, count] of countScripts(text, LONGEST_OPENING))
    if (count > most) [main, most] = [script, count]
  return main
}

/** Letters of a line looked at to tell its writing. */
const SCOPE = 160
/** Letters of a text looked at to tell its script. */
const LONGEST_OPENING = 2_000

/** The kind of writing a line is in; a name in another script inside it does not count. */
export function writingOf(line: string): 'east-asian' | 'right-to-left' | 'other' {
  const end = Math.min(line.length, SCOPE)
  let isRightToLeft = false
  for (let at = 0; at < end; at += 1) {
    const unit = line.charCodeAt(at)
    // Asked of nearly every line: Latin, Greek and Cyrillic ones are told without the search.
    if (unit < FIRST_RIGHT_TO_LEFT) continue
    const script = scriptOfUnit(unit)
    if (script === 'Han' || script === 'Kana' || script === 'Hangul') return 'east-asian'
    if (script === 'Arabic' || script === 'Hebrew') isRightToLeft = true
  }
  return isRightToLeft ? 'right-to-left' : 'other'
}

const FIRST_RIGHT_TO_LEFT = 0x5d0

function scriptOfUnit(unit: number): Script | undefined {
  // Nearly every character of a Western text, without the search.
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
