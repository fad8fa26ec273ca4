import type { Article } from '../../article/article.ts'
import { compareText } from '../../core/compare-text.ts'

/**
 * Digests of the sources in the form of GNU `sha256sum`, to be checked in the
 * content folder: `sha256sum -c SHA256SUMS`. In the order of text.
 */
export function digests(articles: readonly Pick<Article, 'file' | 'sha256'>[]): string {
  const lines = articles.map(({ file, sha256 }) => {
    // A name with a line end or backslash is escaped, and a backslash before the digest says so.
    const escaped = file.replace(/[\\\n\r]/g, (character) => ESCAPES[character] ?? character)
    return { file, line: `${escaped === file ? '' : '\\'}${sha256}  ${escaped}\n` }
  })
  return lines
    .sort((a, b) => compareText(a.file, b.file))
    .map(({ line }) => line)
    .join('')
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' }
