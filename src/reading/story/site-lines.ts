import type { Inference } from '../../article/article.ts'
import type { Line } from '../line.ts'

export interface SiteLinesRemoved {
  /** The lines, with a blank one in the place of each that was set aside. */
  readonly lines: readonly Line[]
  readonly boilerplate: readonly string[]
  readonly inferences: readonly Inference[]
}

/**
 * Takes out the lines that the publisher has said belong to no story: whole
 * lines, word for word but for white space at their ends.
 */
export function removeSiteLines(lines: readonly Line[], siteLines: ReadonlySet<string>): SiteLinesRemoved {
  if (siteLines.size === 0) return { lines, boilerplate: [], inferences: [] }
  const found = lines.filter(({ text }) => siteLines.has(text.trim()))
  return {
    lines: lines.map((line) => (siteLines.has(line.text.trim()) ? { ...line, text: '' } : line)),
    boilerplate: found.map(({ text }) => text.trim()),
    inferences: found.map(({ text, number }) => ({
      kind: 'boilerplate',
      rule: 'line-of-the-site',
      line: number,
      words: text.trim(),
    })),
  }
}
