import { fields, plainKey } from '../../article/front-matter.ts'
import type { Line } from '../line.ts'
import { isForbiddenKey, type FrontMatterEntry } from './value.ts'

export interface Header {
  readonly entries: readonly FrontMatterEntry[]
  /** What stands below it. */
  readonly lines: readonly Line[]
}

const KEY = /^([A-Za-z][\w -]{0,30}):(?:\s+(.*))?$/
/** The archive’s own first line, with the headline on a line with its key below. */
const BARE_DATE = /^\s*(date)\s+(\d\S*)\s*$/i
const ITEM = /^\s*[-*]\s+(.*)$/
const CONTINUED = /^\s+(\S.*)$/
/** Old files of Hexo have a fence below and none above. */
const FENCE = /^---+\s*$/
const LONGEST_LINES = 60

/**
 * Keys and values that open a file without a fence, as Pelican and MultiMarkdown
 * have them: `Title: …`, `Date: …`, a blank line. `undefined` where the lines
 * above the first blank one are anything else: only a headline and a day, each
 * with its key, make it sure that this is no story. Values are plain text, which
 * is why a colon or a quotation mark in them needs no care.
 */
export function readHeader(lines: readonly Line[]): Header | undefined {
  const first = lines.findIndex(({ text }) => text.trim() !== '')
  const entries: FrontMatterEntry[] = []
  let end = Math.max(first, 0)
  for (; end < lines.length; end += 1) {
    const line = lines[end]
    if (line === undefined || line.text.trim() === '' || FENCE.test(line.text)) break
    if (end - first >= LONGEST_LINES || !takeLine(entries, line)) return undefined
  }
  const keys = entries.map(({ key }) => plainKey(key))
  const hasOneOf = (names: readonly string[]): boolean => names.some((name) => keys.includes(plainKey(name)))
  if (!hasOneOf(fields.headline.names) || !hasOneOf(fields.date.names)) return undefined
  if (keys.some(isForbiddenKey) || new Set(keys).size < keys.length) return undefined
  const isFenced = FENCE.test(lines[end]?.text ?? '')
  return { entries, lines: lines.slice(isFenced ? end + 1 : end) }
}

/** Adds what a line says to the entries; false when it is no line of a header. */
function takeLine(entries: FrontMatterEntry[], { text, number }: Line): boolean {
  const [, key, value = ''] = (KEY.exec(text) ?? (entries.length === 0 && BARE_DATE.exec(text))) || []
  if (key !== undefined) {
    entries.push({ key, value: unquoted(value.trim()), line: number, column: 1 })
    return true
  }
  const last = entries.at(-1)
  const more = (ITEM.exec(text) ?? CONTINUED.exec(text))?.[1]?.trim()
  if (last === undefined || more === undefined) return false
  entries[entries.length - 1] = { ...last, value: withMore(last.value, more, ITEM.test(text)) }
  return true
}

function withMore(
  value: FrontMatterEntry['value'],
  more: string,
  isItem: boolean,
): FrontMatterEntry['value'] {
  if (Array.isArray(value)) return [...value, unquoted(more)]
  if (isItem && value === '') return [unquoted(more)]
  return `${String(value)} ${more}`.trim()
}

function unquoted(value: string): string {
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value
}
