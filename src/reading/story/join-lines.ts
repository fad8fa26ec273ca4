import type { Line } from '../line.ts'

/** “T” above “he council”, where a page sets its first letter apart; “A” and “I” are words. */
const INITIAL = /^[“"‘]?[B-DF-HJ-NP-TV-Z]$/

/** How the lines of a paragraph are joined. */
export interface Joining {
  readonly partsScripts: boolean
  readonly whole: ReadonlySet<string>
}

/** The word that a hyphen at the end of a line parts: “li-brary”. */
function aroundHyphen(line: string, next: string): string {
  return `${/[\p{L}\p{M}]*-$/u.exec(line.slice(-40))?.[0] ?? ''}${/^[\p{L}\p{M}]*/u.exec(next.slice(0, 40))?.[0] ?? ''}`
}

/**
 * Joins wrapped lines: with a space, but with none between Chinese or Japanese
 * characters or after a hyphen in a word; between them and Latin letters or
 * digits as the text does it elsewhere (`partsScripts`); without the hyphen of a
 * word that is `whole` otherwise.
 */
export function joinWrapped(parts: readonly string[], { partsScripts, whole }: Joining): string {
  const pieces: string[] = []
  let end = ''
  for (const part of parts) {
    const before = pieces.at(-1) ?? ''
    if (whole.size > 0 && before.endsWith('-') && whole.has(aroundHyphen(before, part)))
      pieces[pieces.length - 1] = before.slice(0, -1)
    else if (end !== '' && !joinsDirectly(end, part, partsScripts)) pieces.push(' ')
    pieces.push(part)
    end = part.slice(-3)
  }
  return pieces.join('')
}

const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，．！？：；「」『』（）《》【】ー・〜]`
/** Marks that Western texts have too: they count as Chinese beside a Chinese character. */
const ENDS_CJK = new RegExp(`${CJK}[“‘”’…⋯—]{0,2}$`, 'u')
const STARTS_CJK = new RegExp(`^(?:${CJK}|[“‘]${CJK}|[”’…⋯—])`, 'u')
/** Full-width marks bring their own white space, and brackets have none inside. */
const ENDS_WIDE = /[、。，．！？：；「」『』（）《》【】([{]$/u
const STARTS_WIDE = /^[、。，．！？：；「」『』（）《》【】)\]}]/u
const PARTED = new RegExp(`${CJK} [A-Za-z0-9]|[A-Za-z0-9] ${CJK}`, 'gu')
const TOUCHING = new RegExp(`${CJK}[A-Za-z0-9]|[A-Za-z0-9]${CJK}`, 'gu')
/** Lines looked through for how a text sets Latin letters among Chinese or Japanese ones. */
const SAMPLE = 200

/** Whether a Chinese or Japanese text puts a space beside Latin letters and digits: “第 2 次” or “第2次”. */
export function spacesPartScripts(lines: readonly Line[]): boolean {
  let [parted, touching] = [0, 0]
  for (const { text } of lines.slice(0, SAMPLE)) {
    parted += text.match(PARTED)?.length ?? 0
    touching += text.match(TOUCHING)?.length ?? 0
  }
  return parted > touching
}

function joinsDirectly(end: string, next: string, partsScripts: boolean): boolean {
  if (INITIAL.test(end)) return /^\p{Ll}/u.test(next)
  if (ENDS_WIDE.test(end) || STARTS_WIDE.test(next)) return true
  if (ENDS_CJK.test(end)) return STARTS_CJK.test(next) || (!partsScripts && /^[\p{L}\p{N}()]/u.test(next))
  if (STARTS_CJK.test(next)) return !partsScripts && /[\p{L}\p{N})]$/u.test(end)
  // “pre- / and post-war” keeps its space.
  return (
    /\p{L}-$/u.test(end) && /^\p{L}/u.test(next) && !/^(?:and|or|to|und|oder|et|ou|y|o|bis)\b/u.test(next)
  )
}
