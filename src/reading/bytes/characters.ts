import { problem, type Place, type Problem } from '../../core/problem.ts'
import type { Line } from '../line.ts'
import { columnAt } from './lines.ts'
import { repairQuotedPrintable } from './quoted-printable.ts'
import { doubleEncodedControls, repairDoubleEncoded } from './double-encoding.ts'

/** Lines without the removed characters, with a note and perhaps a problem for each kind. */
export interface CleanLines {
  readonly lines: readonly Line[]
  readonly normalisations: readonly string[]
  readonly problems: readonly Problem[]
}

type Kind =
  | 'control-characters'
  | 'invisible-characters'
  | 'direction-overrides'
  | 'hidden-text'
  | 'soft-hyphen'
  | 'double-encoded-bytes'

/** Any character this stage may act on. A quick test: most texts have none and pass through unchanged. */
const SUSPECT =
  // eslint-disable-next-line no-control-regex -- it looks for control characters
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u115f\u1160\u180e\u200b\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc\ufffe\uffff\u{1fffe}\u{1ffff}\u{e0000}-\u{e007f}]/u

/** A regional flag emoji, which is kept: a black flag, the region’s code in tag characters, and a cancel tag. */
const FLAG = '\\u{1f3f4}[\\u{e0020}-\\u{e007e}]{2,8}\\u{e007f}'
/** Scripts without spaces between words. U+200B is kept there: it marks where a line may break. */
const SPACELESS_SCRIPT =
  '[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}]'
/** A terminal escape sequence, usually a colour (ECMA-48). Its letters and digits were never part of the text. */
const TERMINAL_ESCAPE = '\\x1b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\x07\\x1b]*(?:\\x07|\\x1b\\\\))'
const KEPT_OR_REMOVED = new RegExp(
  `(${FLAG}|(?<=${SPACELESS_SCRIPT})\\u200b(?=${SPACELESS_SCRIPT}))|${TERMINAL_ESCAPE}|${SUSPECT.source}`,
  'gu',
)

/**
 * Removes characters that are invisible or that change how the text around them
 * appears. Each kind is reported once, with its first position and all its
 * lines; a soft hyphen, which only hints at a word break, gets a note instead of
 * a problem. ZWNJ, ZWJ, LRM, RLM and ALM stay: Persian, Indic scripts, emoji and
 * bidirectional text need them. `keepDamage` also keeps the control characters
 * of double-encoded text, so that a person can still repair the source.
 */
export function cleanCharacters(
  file: string,
  lines: readonly Line[],
  { keepDamage = false }: { readonly keepDamage?: boolean } = {},
): CleanLines {
  const removals = new Map<Kind, Removal>()
  const clean = lines.map((line) => (SUSPECT.test(line.text) ? cleanLine(line, removals, keepDamage) : line))
  const problems: Problem[] = []
  const normalisations: string[] = []
  for (const [kind, removal] of removals) {
    const { line, column, count } = removal
    const names = [...removal.names]
    const facts = { which: names, count, lines: [...removal.lines], reads: removal.reads.slice(0, 200) }
    // Soft hyphens are harmless, and double-encoded bytes are reported with the damage they belong to.
    if (kind !== 'soft-hyphen' && kind !== 'double-encoded-bytes')
      problems.push(problem(kind, { file, line, column }, facts))
    normalisations.push(`removed ${count} × ${names.join(', ')} on ${lineList(facts.lines)}`)
  }
  return { lines: clean, normalisations, problems: [...problems, ...damageProblems(file, lines)] }
}

interface Removal {
  readonly line: number
  readonly column: number
  readonly names: Set<string>
  readonly lines: Set<number>
  count: number
  /** The text that the removed tag characters spell. */
  reads: string
}

function cleanLine(line: Line, removals: Map<Kind, Removal>, keepDamage: boolean): Line {
  const damaged = doubleEncodedControls(line.text)
  const text = line.text.replaceAll(
    KEPT_OR_REMOVED,
    (found: string, kept: string | undefined, index: number) => {
      const isDamage = damaged.has(index)
      if (kept !== undefined || (isDamage && keepDamage)) return kept ?? found
      const code = found.codePointAt(0) ?? 0
      record(removals, isDamage ? 'double-encoded-bytes' : kindOf(code), found, line, index)
      return code === 0x0b || code === 0x0c ? ' ' : '' // vertical tab and form feed separate words
    },
  )
  return { text, number: line.number }
}

function record(removals: Map<Kind, Removal>, kind: Kind, found: string, line: Line, index: number): void {
  let removal = removals.get(kind)
  if (!removal) {
    const place = { line: line.number, column: columnAt(line.text, index) }
    removal = { ...place, names: new Set(), lines: new Set(), count: 0, reads: '' }
    removals.set(kind, removal)
  }
  const code = found.codePointAt(0) ?? 0
  removal.count++
  removal.names.add(codePointName(kind === 'hidden-text' ? 0xe0000 : code, found))
  removal.lines.add(line.number)
  if (code >= 0xe0020) removal.reads += String.fromCodePoint(code - 0xe0000)
}

function kindOf(code: number): Exclude<Kind, 'double-encoded-bytes'> {
  if (code === 0xad) return 'soft-hyphen'
  if (code >= 0xe0000) return 'hidden-text'
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return 'direction-overrides'
  if (code < 0xa0 || code >= 0xfffe) return 'control-characters'
  return 'invisible-characters'
}

const NAMES = new Map([
  [0xad, 'soft hyphen'],
  [0x200b, 'zero-width space'],
  [0x2060, 'word joiner'],
  [0xfffc, 'object replacement character'],
  [0xfeff, 'zero-width no-break space'],
  [0x202a, 'left-to-right embedding'],
  [0x202b, 'right-to-left embedding'],
  [0x202c, 'pop directional formatting'],
  [0x202d, 'left-to-right override'],
  [0x202e, 'right-to-left override'],
  [0x2066, 'left-to-right isolate'],
  [0x2067, 'right-to-left isolate'],
  [0x2068, 'first strong isolate'],
  [0x2069, 'pop directional isolate'],
  [0xe0000, 'and on: tag characters'],
])

function codePointName(code: number, found: string): string {
  // An escape sequence is named with the characters that follow ESC: “U+001B [1m”.
  const name = NAMES.get(code) ?? (code === 0x1b ? withoutControls(found.slice(0, 41)) : undefined)
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}${name === undefined || name === '' ? '' : ` ${name}`}`
}

function withoutControls(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '')
}

const DAMAGE_KINDS = [
  ['encoded-twice', repairDoubleEncoded],
  ['quoted-printable', repairQuotedPrintable],
] as const

/** Text damaged upstream is published unchanged, with a warning. */
function damageProblems(file: string, lines: readonly Line[]): Problem[] {
  const problems: Problem[] = []
  const lost = lines.filter(({ text }) => text.includes('\ufffd'))
  if (lost[0]) {
    const count = lost.reduce((sum, { text }) => sum + text.split('\ufffd').length - 1, 0)
    const place: Place = {
      file,
      line: lost[0].number,
      column: columnAt(lost[0].text, lost[0].text.indexOf('\ufffd')),
    }
    problems.push(
      problem('replacement-characters', place, { count, lines: lost.map(({ number }) => number) }),
    )
  }
  for (const [code, repair] of DAMAGE_KINDS) {
    const found = lines.flatMap((line) => {
      const repaired = repair(line.text)
      return repaired ? [{ ...repaired, line: line.number, column: columnAt(line.text, repaired.index) }] : []
    })
    const [first] = found
    if (first === undefined) continue
    const facts = {
      words: withoutControls(first.words),
      meant: first.meant,
      lines: found.map(({ line }) => line),
    }
    problems.push(problem(code, { file, line: first.line, column: first.column }, facts))
  }
  return problems
}

function lineList(lines: readonly number[]): string {
  const shown = lines.slice(0, 20).join(', ')
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown}${lines.length > 20 ? ' and others' : ''}`
}
