const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/

/**
 * Width of a line on a terminal, at most `limit`: an East Asian character takes
 * two columns (Unicode Standard Annex 11, the wide ranges of the basic plane),
 * and one outside the basic plane is two units long.
 */
export function columnsOf(line: string, limit: number): number {
  if (line.length > limit) return limit
  let columns = line.length
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at)
    if (unit >= 0x1100 && WIDE.test(line.charAt(at))) columns += 1
  }
  return Math.min(columns, limit)
}

/** Columns of white space before the first word: a tab counts 8, an ideographic space 2. */
export function indentOf(line: string): number {
  const space = line.length - line.trimStart().length
  let columns = space
  for (let at = 0; at < space; at += 1) {
    const character = line.charAt(at)
    if (character === '\t') columns += 7
    else if (character === '\u3000') columns += 1
  }
  return columns
}
