import { fields, normaliseKey } from '../../article/front-matter.ts'
import type { Line } from '../line.ts'
import { isForbiddenKey, type FrontMatterEntry } from './value.ts'

/** The entries of an unfenced header, and the text below it. */
export interface Header {
  readonly entries: readonly FrontMatterEntry[]
  /** The lines below the header. */
  readonly lines: readonly Line[]
}

const KEY = /^([A-Za-z][\w -]{0,30}):(?:\s+(.*))?$/
/** This archive’s own date line, here without a headline, which follows under its key. */
const BARE_DATE = /^\s*(date)\s+(\d\S*)\s*$/i
const ITEM = /^\s*[-*]\s+(.*)$/
const CONTINUED = /^\s+(\S.*)$/
/** Old Hexo files have a closing fence but no opening one. */
const FENCE = /^---+\s*$/
const MAX_LINES = 60

/**
 * Parses an unfenced header, as in Pelican and MultiMarkdown: `Title: …`,
 * `Date: …`, a blank line. `undefined` when the lines above the first blank one
 * are anything else. Both a headline and a date key are required, because no
 * story opens with both. Values are plain text, so colons and quotation marks in
 * them need no escaping.
 */
export function readHeader(lines: readonly Line[]): Header | undefined {
  const first = lines.findIndex(({ text }) => text.trim() !== '')
  const entries: FrontMatterEntry[] = []
  let end = Math.max(first, 0)
  for (; end < lines.length; end += 1) {
    const line = lines[end]
    if (line === undefined || line.text.trim() === '' || FENCE.test(line.text)) break
    if (end - first >= MAX_LINES || !addLine(entries, line)) return undefined
  }
  const keys = entries.map(({ key }) => normaliseKey(key))
  const hasOneOf = (names: readonly string[]): boolean =>
    names.some((name) => keys.includes(normaliseKey(name)))
  if (!hasOneOf(fields.headline.names) || !hasOneOf(fields.date.names)) return undefined
  if (keys.some(isForbiddenKey) || new Set(keys).size < keys.length) return undefined
  const isFenced = FENCE.test(lines[end]?.text ?? '')
  return { entries, lines: lines.slice(isFenced ? end + 1 : end) }
}

/** Adds the key or continuation on a line to the entries; false when the line cannot be part of a header. */
function addLine(entries: FrontMatterEntry[], { text, number }: Line): boolean {
  const [, key, value = ''] = (KEY.exec(text) ?? (entries.length === 0 && BARE_DATE.exec(text))) || []
  if (key !== undefined) {
    entries.push({ key, value: unquoted(value.trim()), line: number, column: 1 })
    return true
  }
  const last = entries.at(-1)
  const continuation = (ITEM.exec(text) ?? CONTINUED.exec(text))?.[1]?.trim()
  if (last === undefined || continuation === undefined) return false
  entries[entries.length - 1] = { ...last, value: append(last.value, continuation, ITEM.test(text)) }
  return true
}

function append(
  value: FrontMatterEntry['value'],
  continuation: string,
  isItem: boolean,
): FrontMatterEntry['value'] {
  if (Array.isArray(value)) return [...value, unquoted(continuation)]
  if (isItem && value === '') return [unquoted(continuation)]
  return `${String(value)} ${continuation}`.trim()
}

function unquoted(value: string): string {
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value
}
