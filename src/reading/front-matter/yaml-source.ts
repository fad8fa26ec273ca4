import type { Place, Problem } from '../../core/problem.ts'

/** Maps a line and column of the block to their place in the file. */
export type Locate = (line: number, column: number) => Place

/** A YAML block while it is parsed, with the problems found so far. */
export interface YamlSource {
  readonly text: string
  readonly problems: Problem[]
  readonly at: (offset: number) => Place
}

const KEY_AND_VALUE = /^(\s*(?:- )?[\p{L}\p{N}_-]+: +)(\S.*)$/u

/** The line at the offset with its value quoted, `title: "Trump: the return"`; empty when it is not `key: value`. */
export function quotedLine(source: YamlSource, offset: number): string {
  const match = KEY_AND_VALUE.exec(lineAround(source, offset))
  if (!match) return ''
  const [, key = '', whole = ''] = match
  const value = withoutOuterMarks(whole)
  const quoted = value.includes('"') && !value.includes("'") ? `'${value}'` : JSON.stringify(value)
  return `${key.trim()} ${quoted}`
}

/** Strips outer quotation marks that were meant as YAML quotes: “'it's'”, “"open”. */
function withoutOuterMarks(value: string): string {
  const mark = value.charAt(0)
  if (mark !== '"' && mark !== "'") return value
  const inner = value.slice(1)
  if (!/["']/.test(inner)) return inner
  return inner.endsWith(mark) && inner.slice(0, -1).includes(mark) ? inner.slice(0, -1) : value
}

/** The key on the line at the offset; empty when there is none. */
export function keyOfLine(source: YamlSource, offset: number): string {
  return /^\s*([\p{L}\p{N}_-]+):/u.exec(lineAround(source, offset))?.[1] ?? ''
}

/** Offset of the first character of the line at the offset. */
export function lineStart(source: YamlSource, offset: number): number {
  return source.text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1
}

/** The line at the offset, without trailing white space. */
export function lineAround(source: YamlSource, offset: number): string {
  const from = lineStart(source, offset)
  const to = source.text.indexOf('\n', from)
  return source.text.slice(from, to === -1 ? undefined : to).trimEnd()
}
