import type { Line } from '../line.ts'

/** A Markdown body, and what listings need of it. */
export interface MarkdownReading {
  readonly markdown: string
  /** The first heading of the first level that opens the body: a headline where none is given. It then leaves the body. */
  readonly heading: { readonly text: string; readonly line: number } | undefined
  /** The words as plain text, one paragraph each, for excerpt and count. */
  readonly paragraphs: readonly string[]
}

const HEADING = /^#[ \t]+([^\n]*)$/
/** Reads the lines of an `.md` body. With `titled` a heading that opens it stays where it is. */
export function readMarkdown(lines: readonly Line[], titled: boolean): MarkdownReading {
  const first = lines.findIndex(({ text }) => text.trim() !== '')
  const opening = lines[first]
  const found = titled || opening === undefined ? null : HEADING.exec(opening.text)
  const heading = found && opening ? { text: plainText(found[1] ?? ''), line: opening.number } : undefined
  const usable = heading === undefined || heading.text === '' ? undefined : heading
  const body = usable ? lines.slice(first + 1) : lines
  const markdown = body
    .map(({ text }) => text)
    .join('\n')
    .trim()
  return { markdown, heading: usable, paragraphs: paragraphsOf(body) }
}

function paragraphsOf(lines: readonly Line[]): string[] {
  const paragraphs: string[] = []
  let current: string[] = []
  let fenced = false
  let inTable = false
  const end = (): void => {
    const text = plainText(current.join(' '))
    if (text !== '') paragraphs.push(text)
    current = []
  }
  for (const { text } of lines) {
    if (/^\s{0,3}(?:```|~~~)/.test(text)) fenced = !fenced
    else if (fenced || (inTable && text.trim() !== '')) continue
    else if (current.at(-1)?.includes('|') && isTableRule(text)) {
      current.pop()
      inTable = true
    } else if (/^\s*$|^#{1,6}\s|^\s{0,3}(?:---|\*\*\*|===)/.test(text)) {
      inTable = false
      end()
    } else current.push(text.trim())
  }
  end()
  return paragraphs
}

/** The line below the head of a table: “|---|:-:|” (GitHub Flavored Markdown, 4.10). Its cells are no sentences for an excerpt. */
function isTableRule(line: string): boolean {
  return /^[\s:|-]+$/.test(line) && line.includes('|') && line.includes('-')
}

/** Markdown without its marks. Rough: it feeds an excerpt and a count of words, never a page. */
function plainText(markdown: string): string {
  return markdown
    .slice(0, 100_000)
    .replaceAll(/!\[([^\][]*)\]\([^()]*\)/g, '')
    .replaceAll(/\[([^\][]*)\](?:\([^()]*\)|\[[^\][]*\])/g, '$1')
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}/g, '')
    .replaceAll(/^(?:>|[-+*]|\d{1,9}[.)])\s+/g, '')
    .trim()
}
