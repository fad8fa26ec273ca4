import type { Article } from '../../article/article.ts'
import { compareText } from '../../core/compare-text.ts'

/**
 * `SHA256SUMS`: the digests of the sources, sorted by file, in the format of GNU
 * `sha256sum`. To verify them, run `sha256sum -c SHA256SUMS` in the content folder.
 */
export function digests(articles: readonly Pick<Article, 'file' | 'sha256'>[]): string {
  const lines = articles.map(({ file, sha256 }) => {
    // GNU escapes line breaks and backslashes in a name and marks the line with a leading backslash.
    const escaped = file.replace(/[\\\n\r]/g, (character) => ESCAPES[character] ?? character)
    return { file, line: `${escaped === file ? '' : '\\'}${sha256}  ${escaped}\n` }
  })
  return lines
    .sort((a, b) => compareText(a.file, b.file))
    .map(({ line }) => line)
    .join('')
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' }
