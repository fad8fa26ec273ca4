import type { Line } from '../line.ts'
import { sameWords } from './headline.ts'

export interface Heading {
  readonly text: string
  readonly line: number
}

/** A Markdown body, and what listings need of it. */
export interface MarkdownReading {
  readonly markdown: string
  /** The heading of the first level that opens the body: a headline where none is given. It then leaves the body. */
  readonly heading: Heading | undefined
  /** The heading that opens the body and repeats the headline. It leaves the body too. */
  readonly again: Heading | undefined
  /** The words as plain text, one paragraph each, for excerpt and count. */
  readonly paragraphs: readonly string[]
}

/** Whether a file is Markdown, by its name. */
export function isMarkdown(file: string): boolean {
  return /\.(?:md|markdown)$/i.test(file)
}

const HEADING = /^(#{1,6})[ \t](.*)$/
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/

/**
 * Reads the lines of an `.md` body. A heading of the first level that opens it is
 * the headline where there is no other; one of any level that says the headline
 * again is taken out.
 */
export function readMarkdown(lines: readonly Line[], headline: string | undefined): MarkdownReading {
  const opening = headingAt(lines)
  const isHeadline = headline === undefined && opening?.level === 1
  const isAgain = headline !== undefined && opening !== undefined && sameWords(opening.text, headline)
  const body = opening && (isHeadline || isAgain) ? lines.slice(opening.end) : lines
  const markdown = body
    .map(({ text }) => text)
    .join('\n')
    .trim()
  return {
    markdown,
    heading: isHeadline ? opening : undefined,
    again: isAgain ? opening : undefined,
    paragraphs: paragraphsOf(body),
  }
}

/** The heading that opens a body, marked with “#” or by a line drawn below it. */
function headingAt(lines: readonly Line[]): (Heading & { level: number; end: number }) | undefined {
  const at = lines.findIndex(({ text }) => text.trim() !== '')
  const [line, below] = [lines[at], lines[at + 1]]
  if (line === undefined) return undefined
  const [, marks = '', words = ''] = HEADING.exec(line.text) ?? []
  const drawn = marks === '' ? UNDERLINE.exec(below?.text ?? '')?.[1]?.charAt(0) : undefined
  // “# Heading #” may close as it opens.
  const text = plainText(drawn === undefined ? words.trim().replace(/[ \t]#+$/, '') : line.text.trim())
  if (text === '') return undefined
  const level = drawn === undefined ? marks.length : drawn === '=' ? 1 : 2
  return { text, line: line.number, level, end: at + (drawn === undefined ? 1 : 2) }
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
    } else if (/^\[\^[^\][ ]+\]:/.test(text))
      end() // A footnote is no part of an excerpt.
    else if (/^\s*$|^#{1,6}\s|^\s{0,3}(?:---|\*\*\*|===)/.test(text)) {
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
  return (
    markdown
      .slice(0, 100_000)
      // What Hugo and Liquid would have put in, and marks of footnotes.
      .replaceAll(/\{\{[^{}]*\}\}|\{%[^{}%]*%\}|\[\^[^\][ ]+\]/g, '')
      .replaceAll(/!\[([^\][]*)\]\([^()]*\)/g, '')
      .replaceAll(/\[([^\][]*)\](?:\([^()]*\)|\[[^\][]*\])/g, '$1')
      .replaceAll(/<[^<>]*>/g, '')
      .replaceAll(/[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}/g, '')
      .replaceAll(/^(?:>|[-+*]|\d{1,9}[.)])\s+/g, '')
      .trim()
  )
}
