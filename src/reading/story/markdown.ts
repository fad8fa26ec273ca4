import type { Line } from '../line.ts'
import { sameWords } from './headline.ts'

/** A heading as plain text, with its source line, from 1. */
export interface Heading {
  readonly text: string
  readonly line: number
}

/** A Markdown body, with what listings need from it. */
export interface MarkdownReading {
  readonly markdown: string
  /** The level-1 heading that opens the body and serves as the headline when none is given. Removed from the body. */
  readonly heading: Heading | undefined
  /** The heading that opens the body and repeats the headline. Also removed from the body. */
  readonly repeatedHeading: Heading | undefined
  /** The paragraphs as plain text, for the excerpt and word count. */
  readonly paragraphs: readonly string[]
}

/** Whether a file is Markdown, judged by its extension. */
export function isMarkdown(file: string): boolean {
  return /\.(?:md|markdown)$/i.test(file)
}

const HEADING = /^(#{1,6})[ \t](.*)$/
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/

/**
 * Reads a Markdown body. A level-1 heading that opens it is the headline if there
 * is no other; a heading of any level that opens it and repeats the headline is
 * removed.
 */
export function readMarkdown(lines: readonly Line[], headline: string | undefined): MarkdownReading {
  const opening = headingAt(lines)
  const isHeadline = headline === undefined && opening?.level === 1
  const isRepeated = headline !== undefined && opening !== undefined && sameWords(opening.text, headline)
  const body = opening && (isHeadline || isRepeated) ? lines.slice(opening.end) : lines
  const markdown = body
    .map(({ text }) => text)
    .join('\n')
    .trim()
  return {
    markdown,
    heading: isHeadline ? opening : undefined,
    repeatedHeading: isRepeated ? opening : undefined,
    paragraphs: paragraphsOf(body),
  }
}

/** The heading that opens a body, in ATX (“#”) or setext (underlined) form. */
function headingAt(lines: readonly Line[]): (Heading & { level: number; end: number }) | undefined {
  const at = lines.findIndex(({ text }) => text.trim() !== '')
  const [line, below] = [lines[at], lines[at + 1]]
  if (line === undefined) return undefined
  const [, marks = '', words = ''] = HEADING.exec(line.text) ?? []
  const underline = marks === '' ? UNDERLINE.exec(below?.text ?? '')?.[1]?.charAt(0) : undefined
  // “# Heading #”: an ATX heading may have a closing sequence.
  const text = plainText(underline === undefined ? words.trim().replace(/[ \t]#+$/, '') : line.text.trim())
  if (text === '') return undefined
  const level = underline === undefined ? marks.length : underline === '=' ? 1 : 2
  return { text, line: line.number, level, end: at + (underline === undefined ? 1 : 2) }
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
    else if (current.at(-1)?.includes('|') && isTableDelimiter(text)) {
      current.pop()
      inTable = true
    } else if (/^\[\^[^\][ ]+\]:/.test(text))
      end() // Footnotes are left out of excerpts.
    else if (/^\s*$|^#{1,6}\s|^\s{0,3}(?:---|\*\*\*|===)/.test(text)) {
      inTable = false
      end()
    } else current.push(text.trim())
  }
  end()
  return paragraphs
}

/** The delimiter row of a table: “|---|:-:|” (GitHub Flavored Markdown, 4.10). Table cells are left out of excerpts. */
function isTableDelimiter(line: string): boolean {
  return /^[\s:|-]+$/.test(line) && line.includes('|') && line.includes('-')
}

/** Strips Markdown syntax. Approximate, since it only feeds excerpts and word counts, never a page. */
function plainText(markdown: string): string {
  return (
    markdown
      .slice(0, 100_000)
      // Hugo shortcodes, Liquid tags and footnote references.
      .replaceAll(/\{\{[^{}]*\}\}|\{%[^{}%]*%\}|\[\^[^\][ ]+\]/g, '')
      .replaceAll(/!\[([^\][]*)\]\([^()]*\)/g, '')
      .replaceAll(/\[([^\][]*)\](?:\([^()]*\)|\[[^\][]*\])/g, '$1')
      .replaceAll(/<[^<>]*>/g, '')
      .replaceAll(/[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}/g, '')
      .replaceAll(/^(?:>|[-+*]|\d{1,9}[.)])\s+/g, '')
      .trim()
  )
}
