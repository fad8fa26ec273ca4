import type { Line } from '../line.ts'

/** “T” above “he council”: a drop cap on its own line. “A” and “I” are excluded because they are words. */
const DETACHED_INITIAL = /^[“"‘]?[B-DF-HJ-NP-TV-Z]$/

/** How to join the lines of a paragraph. */
export interface JoinOptions {
  readonly spacesBetweenScripts: boolean
  readonly dehyphenated: ReadonlySet<string>
}

/** The word split by a hyphen at the end of a line: “li-brary”. */
function wordAroundHyphen(line: string, next: string): string {
  return `${/[\p{L}\p{M}]*-$/u.exec(line.slice(-40))?.[0] ?? ''}${/^[\p{L}\p{M}]*/u.exec(next.slice(0, 40))?.[0] ?? ''}`
}

/**
 * Joins wrapped lines with a space, but without one between Chinese or Japanese
 * characters and after a hyphen inside a word. `spacesBetweenScripts` decides
 * whether CJK text gets a space next to Latin letters and digits. Words in
 * `dehyphenated` lose their hyphen.
 */
export function joinWrapped(
  parts: readonly string[],
  { spacesBetweenScripts, dehyphenated }: JoinOptions,
): string {
  const pieces: string[] = []
  let end = ''
  for (const part of parts) {
    const before = pieces.at(-1) ?? ''
    if (dehyphenated.size > 0 && before.endsWith('-') && dehyphenated.has(wordAroundHyphen(before, part)))
      pieces[pieces.length - 1] = before.slice(0, -1)
    else if (end !== '' && !joinsWithoutSpace(end, part, spacesBetweenScripts)) pieces.push(' ')
    pieces.push(part)
    end = part.slice(-3)
  }
  return pieces.join('')
}

const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，．！？：；「」『』（）《》【】ー・〜]`
/** Punctuation shared with Western text counts as CJK next to a CJK character. */
const ENDS_CJK = new RegExp(`${CJK}[“‘”’…⋯—]{0,2}$`, 'u')
const STARTS_CJK = new RegExp(`^(?:${CJK}|[“‘]${CJK}|[”’…⋯—])`, 'u')
/** Full-width punctuation contains its own white space, and brackets take none inside. */
const ENDS_WIDE = /[、。，．！？：；「」『』（）《》【】([{]$/u
const STARTS_WIDE = /^[、。，．！？：；「」『』（）《》【】)\]}]/u
const SPACED_SCRIPTS = new RegExp(`${CJK} [A-Za-z0-9]|[A-Za-z0-9] ${CJK}`, 'gu')
const UNSPACED_SCRIPTS = new RegExp(`${CJK}[A-Za-z0-9]|[A-Za-z0-9]${CJK}`, 'gu')
/** How many lines are sampled for spaces between scripts. */
const MAX_SAMPLE_LINES = 200

/** Whether a Chinese or Japanese text separates Latin letters and digits with spaces: “第 2 次”, not “第2次”. */
export function usesSpacesBetweenScripts(lines: readonly Line[]): boolean {
  let [spaced, unspaced] = [0, 0]
  for (const { text } of lines.slice(0, MAX_SAMPLE_LINES)) {
    spaced += text.match(SPACED_SCRIPTS)?.length ?? 0
    unspaced += text.match(UNSPACED_SCRIPTS)?.length ?? 0
  }
  return spaced > unspaced
}

function joinsWithoutSpace(end: string, next: string, spacesBetweenScripts: boolean): boolean {
  if (DETACHED_INITIAL.test(end)) return /^\p{Ll}/u.test(next)
  if (ENDS_WIDE.test(end) || STARTS_WIDE.test(next)) return true
  if (ENDS_CJK.test(end))
    return STARTS_CJK.test(next) || (!spacesBetweenScripts && /^[\p{L}\p{N}()]/u.test(next))
  if (STARTS_CJK.test(next)) return !spacesBetweenScripts && /[\p{L}\p{N})]$/u.test(end)
  // “pre- / and post-war” keeps its space.
  return (
    /\p{L}-$/u.test(end) && /^\p{L}/u.test(next) && !/^(?:and|or|to|und|oder|et|ou|y|o|bis)\b/u.test(next)
  )
}
