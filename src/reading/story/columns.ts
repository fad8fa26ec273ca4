const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/

/**
 * The width of a line in terminal columns, capped at `limit`. An East Asian
 * character takes two columns (Unicode Standard Annex 11, the wide ranges of the
 * BMP); so does any character outside the BMP, which is two code units long.
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

/** Columns of leading white space: a tab counts as 8, an ideographic space as 2. */
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
