import type { Line } from '../line.ts'

/** A word that the end of a line parts, and its line. */
export interface HyphenatedWord {
  /** “li-brary” */
  readonly parted: string
  readonly line: number
}

const PARTED = /(?<![\p{L}\p{M}-])([\p{L}\p{M}]{2,30})-\s*$/u
const REST = /^\s*([\p{Ll}\p{M}]{2,30})(?![\p{L}\p{M}-])/u
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu

/**
 * The words that a printer parted at the end of a line: those that stand whole
 * elsewhere in the text, and nowhere with a hyphen. Of the others the text does
 * not say whether the hyphen is theirs (“year-old”), and they keep it.
 */
export function findHyphenatedWords(lines: readonly Line[], headline: string): readonly HyphenatedWord[] {
  const found: { readonly head: string; readonly rest: string; readonly line: number }[] = []
  lines.forEach(({ text, number }, at) => {
    // Of nearly every line this is all that is asked.
    if (!/-\s?$/.test(text.slice(-2))) return
    const head = PARTED.exec(text.slice(-60))?.[1]
    const rest = REST.exec(lines[at + 1]?.text.slice(0, 80) ?? '')?.[1]
    if (head !== undefined && rest !== undefined) found.push({ head, rest, line: number })
  })
  if (found.length === 0) return []
  const words = new Set<string>()
  for (const text of [headline, ...lines.map((line) => line.text)])
    for (const [word] of text.matchAll(WORD)) words.add(word.toLowerCase())
  return found.flatMap(({ head, rest, line }) => {
    const isWhole = words.has(`${head}${rest}`.toLowerCase())
    return isWhole && !words.has(`${head}-${rest}`.toLowerCase()) ? { parted: `${head}-${rest}`, line } : []
  })
}
