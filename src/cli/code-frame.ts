import { printable } from './printable.ts'

const WIDTH = 96

/**
 * The line of a problem with a mark under its column, for a terminal; a long
 * line is cut around it. `undefined` when the file has no such line.
 */
export function codeFrame(text: string, line: number, column: number): string | undefined {
  const words = lineOf(text, line)
  if (words === undefined || words.trim() === '') return undefined
  const index = indexOfColumn(words, column)
  const from = index > WIDTH - 16 ? index - WIDTH / 2 : 0
  const before = printable(words.slice(from, index))
  const after = printable(words.slice(index, from + WIDTH))
  const cutBefore = from > 0 ? '…' : ''
  const cutAfter = words.length > from + WIDTH ? '…' : ''
  const number = String(line)
  return [
    `${number} | ${cutBefore}${before}${after}${cutAfter}`.trimEnd(),
    `${' '.repeat(number.length)} | ${' '.repeat(cutBefore.length + columnsOf(before))}^`,
  ].join('\n')
}

/** Lines as editors count them. */
function lineOf(text: string, line: number): string | undefined {
  const lineEnd = /\r\n|\r|\n/g
  for (let number = 1; number < line; number++) if (!lineEnd.exec(text)) return undefined
  const start = lineEnd.lastIndex
  const end = lineEnd.exec(text)
  return text.slice(start, end?.index)
}

function indexOfColumn(words: string, column: number): number {
  let index = 0
  for (let passed = 1; passed < column && index < words.length; passed++) {
    index += (words.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
  }
  return index
}

const TWO_WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const NO_WIDTH = /\p{Mn}/u

function columnsOf(words: string): number {
  let columns = 0
  for (const character of words) columns += NO_WIDTH.test(character) ? 0 : TWO_WIDE.test(character) ? 2 : 1
  return columns
}
