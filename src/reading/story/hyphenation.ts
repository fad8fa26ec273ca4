import type { Line } from '../line.ts'

/** A word split by a hyphen at the end of a line. */
export interface HyphenatedWord {
  /** “li-brary” */
  readonly hyphenated: string
  readonly line: number
}

const FIRST_HALF = /(?<![\p{L}\p{M}-])([\p{L}\p{M}]{2,30})-\s*$/u
const SECOND_HALF = /^\s*([\p{Ll}\p{M}]{2,30})(?![\p{L}\p{M}-])/u
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu

/**
 * Finds the words hyphenated only by a line break: those that occur unhyphenated
 * elsewhere in the text and hyphenated nowhere. For any other word the text does
 * not show whether the hyphen belongs to it (“year-old”), so it keeps it.
 */
export function findHyphenatedWords(lines: readonly Line[], headline: string): readonly HyphenatedWord[] {
  const found: { readonly head: string; readonly rest: string; readonly line: number }[] = []
  lines.forEach(({ text, number }, at) => {
    // The cheap first test settles nearly every line.
    if (!/-\s?$/.test(text.slice(-2))) return
    const head = FIRST_HALF.exec(text.slice(-60))?.[1]
    const rest = SECOND_HALF.exec(lines[at + 1]?.text.slice(0, 80) ?? '')?.[1]
    if (head !== undefined && rest !== undefined) found.push({ head, rest, line: number })
  })
  if (found.length === 0) return []
  const words = new Set<string>()
  for (const text of [headline, ...lines.map((line) => line.text)])
    for (const [word] of text.matchAll(WORD)) words.add(word.toLowerCase())
  return found.flatMap(({ head, rest, line }) => {
    const occursWhole = words.has(`${head}${rest}`.toLowerCase())
    return occursWhole && !words.has(`${head}-${rest}`.toLowerCase())
      ? { hyphenated: `${head}-${rest}`, line }
      : []
  })
}
