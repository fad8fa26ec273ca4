import type { Problem } from '../core/problem.ts'
import { cleanCharacters } from './bytes/characters.ts'
import { readDate } from './date/read-date.ts'
import { decode } from './bytes/decode.ts'
import { decodeLegacy } from './bytes/decode-legacy.ts'
import { readArticle } from './read-article.ts'
import type { ReadingSettings, Source } from './reading.ts'

/** A source with its automatic fixes applied. */
export interface FixedSource {
  readonly bytes: Uint8Array
  /** Each fix in words: `encoding: WINDOWS-1252 to UTF-8`. */
  readonly changes: readonly string[]
  /** Each line as counted by an editor, with its line ending, before and after the fixes. */
  readonly lines: readonly { readonly before: string; readonly after: string }[]
}

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/g
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/

/**
 * Applies the fixes that need no judgement: encoding, line endings, the date
 * format and invisible characters. `undefined` when nothing needs fixing or the
 * right fix is ambiguous. Reads the source again afterwards, and discards the
 * fixes when the story would no longer be the same.
 */
export function fixSource(source: Source, settings: ReadingSettings): FixedSource | undefined {
  const decoded = decode(source)
  const legacy = decoded.ok ? undefined : decodeLegacy(source.bytes)
  const text = decoded.ok ? decoded.value : legacy?.text
  if (text === undefined) return undefined

  const originals = text.match(LINE)?.filter((line) => line !== '') ?? []
  const numbered = originals.map((line, index) => ({ text: line.replace(/[\r\n]+$/, ''), number: index + 1 }))
  const split = numbered.map((line) => ({
    ...line,
    text: line.text.replaceAll(/[\u0085\u2028\u2029]/g, toNewlines),
  }))
  const clean = cleanCharacters(source.file, split, { keepDamage: true })
  const { file } = source
  const reading = readArticle({ file, bytes: encode(text) }, settings)
  const withDates = fixDates(
    clean.lines.map((line) => line.text),
    reading.problems,
    settings,
  )
  const fixed = withDates.map((line, index) => (/[\r\n]$/.test(originals[index] ?? '') ? `${line}\n` : line))

  const bytes = encode(fixed.join(''))
  const changes = [
    ...encodingChange(source.bytes, legacy?.encoding),
    ...(originals.some((line) => /\r/.test(line) || OTHER_LINE_ENDS.test(line)) ? ['line ends: LF'] : []),
    ...clean.normalisations.map((change) => `characters: ${change}`),
    ...withDates.flatMap((line, index) =>
      line === clean.lines[index]?.text ? [] : [`date: line ${index + 1}`],
    ),
  ]
  if (changes.length === 0) return undefined
  const after = readArticle({ file, bytes }, settings)
  const isSameStory = reading.ok
    ? after.ok && after.article.fingerprint === reading.article.fingerprint
    : !after.ok
  return isSameStory
    ? { bytes, changes, lines: originals.map((line, index) => ({ before: line, after: fixed[index] ?? '' })) }
    : undefined
}

function encodingChange(bytes: Uint8Array, legacy: string | undefined): string[] {
  if (legacy !== undefined) return [`encoding: ${legacy} to UTF-8`]
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return ['encoding: UTF-16 to UTF-8']
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    ? ['encoding: byte-order mark removed']
    : []
}

/** U+2029 separates paragraphs, so it becomes a blank line. */
function toNewlines(end: string): string {
  return end === '\u2029' ? '\n\n' : '\n'
}

/** Rewrites the dates that the problems report as non-canonical. */
function fixDates(
  lines: readonly string[],
  problems: readonly Problem[],
  settings: ReadingSettings,
): string[] {
  const fixed = [...lines]
  for (const { code, line, column } of problems) {
    if (code !== 'date-form' && code !== 'head-line-form') continue
    // NEL, U+2028 and U+2029 may have split an editor’s line into several; the date is on one of them.
    const parts = (fixed[line - 1] ?? '').split('\n')
    const index = parts.findIndex((part) => fixDate(part, column, settings) !== undefined)
    const part = fixDate(parts[index] ?? '', column, settings)
    if (part !== undefined) fixed[line - 1] = parts.with(index, part).join('\n')
  }
  return fixed
}

/** The line with its date in canonical form; `undefined` when there is no date at the column or after a key. */
function fixDate(text: string, column: number, settings: ReadingSettings): string | undefined {
  const value = /^[^:=]*[:=]\s*["']?/.exec(text)?.[0].length ?? 0
  for (const start of [column - 1, value]) {
    const reading = readDate(text.slice(start), settings.dayOrder)
    if (reading?.kind !== 'day') continue
    const before = text.slice(0, start)
    const prefix =
      start === column - 1 ? before.replace(/^(\s*)(?:date\b[\s:=：–—-]*)?$/iu, '$1date ') : before
    return `${prefix}${reading.day}${text.slice(start + reading.written.length)}`
  }
  return undefined
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
