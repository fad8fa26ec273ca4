import { printable } from './printable.ts'

const WIDTH = 96

/**
 * The source line of a problem with a caret under its column, for a terminal. A long
 * line is truncated around the column. `undefined` if there is no such line, or if it
 * is blank.
 */
export function codeFrame(text: string, line: number, column: number): string | undefined {
  const source = lineOf(text, line)
  if (source === undefined || source.trim() === '') return undefined
  const index = indexOfColumn(source, column)
  const from = index > WIDTH - 16 ? index - WIDTH / 2 : 0
  const before = printable(source.slice(from, index))
  const after = printable(source.slice(index, from + WIDTH))
  const cutBefore = from > 0 ? '…' : ''
  const cutAfter = source.length > from + WIDTH ? '…' : ''
  const number = String(line)
  return [
    `${number} | ${cutBefore}${before}${after}${cutAfter}`.trimEnd(),
    `${' '.repeat(number.length)} | ${' '.repeat(cutBefore.length + columnsOf(before))}^`,
  ].join('\n')
}

/** The line with this number, counted as editors do. */
function lineOf(text: string, line: number): string | undefined {
  const lineEnd = /\r\n|\r|\n/g
  for (let number = 1; number < line; number++) if (!lineEnd.exec(text)) return undefined
  const start = lineEnd.lastIndex
  const end = lineEnd.exec(text)
  return text.slice(start, end?.index)
}

function indexOfColumn(line: string, column: number): number {
  let index = 0
  for (let passed = 1; passed < column && index < line.length; passed++) {
    index += (line.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
  }
  return index
}

const TWO_WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const NO_WIDTH = /\p{Mn}/u

function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += NO_WIDTH.test(character) ? 0 : TWO_WIDE.test(character) ? 2 : 1
  return columns
}
