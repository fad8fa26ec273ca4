import type { Problem } from '../core/problem.ts'
import { cleanCharacters } from './bytes/characters.ts'
import { readDate } from './date/dates.ts'
import { decode } from './bytes/decode.ts'
import { decodeLegacy } from './bytes/decode-legacy.ts'
import { readArticle } from './read-article.ts'
import type { ReadingSettings, Source } from './reading.ts'

/** A source as it should be. */
export interface FixedSource {
  readonly bytes: Uint8Array
  /** What was mended, in words: `encoding: WINDOWS-1252 to UTF-8`. */
  readonly changes: readonly string[]
  /** Each line as an editor counts them, with its line end, and what stands in its place. */
  readonly lines: readonly { readonly before: string; readonly after: string }[]
}

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/g
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/

/**
 * Mends what needs no judgement: encoding, line ends, the form of the date,
 * characters that cannot be seen. `undefined` when nothing needs mending, or
 * when more than one reading is possible. The mended source reads as the same
 * story: that is checked here, and what does not is left as it is.
 */
export function fixSource(source: Source, settings: ReadingSettings): FixedSource | undefined {
  const decoded = decode(source)
  const legacy = decoded.ok ? undefined : decodeLegacy(source.bytes)
  const text = decoded.ok ? decoded.value : legacy?.text
  if (text === undefined) return undefined

  const whole = text.match(LINE)?.filter((line) => line !== '') ?? []
  const bare = whole.map((line, index) => ({ text: line.replace(/[\r\n]+$/, ''), number: index + 1 }))
  const parted = bare.map((line) => ({
    ...line,
    text: line.text.replaceAll(/[\u0085\u2028\u2029]/g, newLines),
  }))
  const clean = cleanCharacters(source.file, parted, { keepDamage: true })
  const { file } = source
  const reading = readArticle({ file, bytes: encode(text) }, settings)
  const dated = mendDates(
    clean.lines.map((line) => line.text),
    reading.problems,
    settings,
  )
  const mended = dated.map((line, index) => (/[\r\n]$/.test(whole[index] ?? '') ? `${line}\n` : line))

  const bytes = encode(mended.join(''))
  const changes = [
    ...encodingChange(source.bytes, legacy?.encoding),
    ...(whole.some((line) => /\r/.test(line) || OTHER_LINE_ENDS.test(line)) ? ['line ends: LF'] : []),
    ...clean.normalisations.map((change) => `characters: ${change}`),
    ...dated.flatMap((line, index) => (line === clean.lines[index]?.text ? [] : [`date: line ${index + 1}`])),
  ]
  if (changes.length === 0) return undefined
  const after = readArticle({ file, bytes }, settings)
  const same = reading.ok ? after.ok && after.article.fingerprint === reading.article.fingerprint : !after.ok
  return same
    ? { bytes, changes, lines: whole.map((line, index) => ({ before: line, after: mended[index] ?? '' })) }
    : undefined
}

function encodingChange(bytes: Uint8Array, legacy: string | undefined): string[] {
  if (legacy !== undefined) return [`encoding: ${legacy} to UTF-8`]
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return ['encoding: UTF-16 to UTF-8']
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    ? ['encoding: byte-order mark removed']
    : []
}

/** U+2029 ends a paragraph. */
function newLines(end: string): string {
  return end === '\u2029' ? '\n\n' : '\n'
}

/** The lines with each date that was read in another form in the wanted one, where the problems place it. */
function mendDates(
  lines: readonly string[],
  problems: readonly Problem[],
  settings: ReadingSettings,
): string[] {
  const mended = [...lines]
  for (const { code, line, column } of problems) {
    if (code !== 'date-form' && code !== 'head-line-form') continue
    // A line of the editor may be several by its other line ends; the date stands on one of them.
    const parts = (mended[line - 1] ?? '').split('\n')
    const index = parts.findIndex((part) => mendDate(part, column, settings) !== undefined)
    const part = mendDate(parts[index] ?? '', column, settings)
    if (part !== undefined) mended[line - 1] = parts.with(index, part).join('\n')
  }
  return mended
}

/** The line with its date in the wanted form; `undefined` when there is none at the column, or behind a key. */
function mendDate(text: string, column: number, settings: ReadingSettings): string | undefined {
  const value = /^[^:=]*[:=]\s*["']?/.exec(text)?.[0].length ?? 0
  for (const start of [column - 1, value]) {
    const reading = readDate(text.slice(start), settings.dayOrder)
    if (reading?.kind !== 'day') continue
    const before = text.slice(0, start)
    const isCanonical =
      start === column - 1 ? before.replace(/^(\s*)(?:date\b[\s:=：–—-]*)?$/iu, '$1date ') : before
    return `${isCanonical}${reading.day}${text.slice(start + reading.written.length)}`
  }
  return undefined
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
