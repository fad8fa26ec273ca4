import type { Line } from '../line.ts'

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g

/**
 * Splits a text into lines at CRLF, LF, CR, NEL and U+2028. U+2029 ends a
 * paragraph, so a blank line follows it. Line numbers match those of a text
 * editor, which counts only CRLF, LF and CR.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let number = 1
  let start = 0
  for (const { 0: end, index } of text.matchAll(LINE_END)) {
    lines.push({ text: text.slice(start, index), number })
    start = index + end.length
    if (end === '\u2029') lines.push({ text: '', number })
    if (end !== '\u0085' && end !== '\u2028' && end !== '\u2029') number++
  }
  if (start < text.length) lines.push({ text: text.slice(start), number })
  return lines
}

/** The line and column of an index into the text, both from 1. */
export function positionAt(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index)
  const lineEnd = /\r\n|\r|\n/g
  let line = 1
  let start = 0
  while (lineEnd.exec(before) !== null) {
    line++
    start = lineEnd.lastIndex
  }
  return { line, column: columnAt(before.slice(start), before.length - start) }
}

/** The column of an index into a line, from 1, in code points: a surrogate pair counts once. */
export function columnAt(line: string, index: number): number {
  let column = 1
  for (let unit = 0; unit < index; unit++) {
    const code = line.charCodeAt(unit)
    if (code < 0xdc00 || code > 0xdfff) column++
  }
  return column
}
