import type { Inference } from '../../article/article.ts'
import type { Line } from '../line.ts'

/** The lines that remain, and those that were set aside. */
export interface SiteLinesRemoved {
  /** The lines, with a blank line in place of each one that was removed. */
  readonly lines: readonly Line[]
  readonly boilerplate: readonly string[]
  readonly inferences: readonly Inference[]
}

/**
 * Removes the lines that the publisher has marked as not part of any story.
 * Lines match whole and verbatim, except for white space at both ends.
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
