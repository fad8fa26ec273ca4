import { problem, type Place, type Problem } from '../../core/problem.ts'
import type { Line } from '../line.ts'
import { columnAt } from './lines.ts'
import { repairQuotedPrintable } from './quoted-printable.ts'
import { doubleEncodedControls, repairDoubleEncoded } from './double-encoding.ts'

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
  | 'bytes-of-text-encoded-twice'

/** Any character this stage may act on: most texts have none and are passed on as they are. */
const SUSPECT =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u115f\u1160\u180e\u200b\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc\ufffe\uffff\u{1fffe}\u{1ffff}\u{e0000}-\u{e007f}]/u

/**
 * Kept: the flag of a part of a country, which is a black flag, its code in tag
 * characters and their end; and U+200B in scripts that put no space between
 * words, where it says where a line may break.
 */
const FLAG = '\\u{1f3f4}[\\u{e0020}-\\u{e007e}]{2,8}\\u{e007f}'
const UNSPACED = '[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}]'
/** What a program told a terminal, colours most often (ECMA-48): its letters and digits were never text. */
const FOR_A_TERMINAL = '\\x1b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\x07\\x1b]*(?:\\x07|\\x1b\\\\))'
const KEPT_OR_SUSPECT = new RegExp(
  `(${FLAG}|(?<=${UNSPACED})\\u200b(?=${UNSPACED}))|${FOR_A_TERMINAL}|${SUSPECT.source}`,
  'gu',
)

/**
 * Takes out what no reader sees and what changes the text for the eye. Tells
 * each kind once, with the first place and the lines; a soft hyphen only hints
 * where to break a word and goes with a note. ZWNJ, ZWJ, LRM, RLM and ALM stay:
 * Persian, Indic scripts, emoji and mixed directions need them. With
 * `keepsDamage` so do the bytes of text that was encoded twice, for a source
 * that a person still has to correct.
 */
export function cleanCharacters(
  file: string,
  lines: readonly Line[],
  { keepsDamage = false }: { readonly keepsDamage?: boolean } = {},
): CleanLines {
  const removals = new Map<Kind, Removal>()
  const clean = lines.map((line) => (SUSPECT.test(line.text) ? cleanLine(line, removals, keepsDamage) : line))
  const problems: Problem[] = []
  const normalisations: string[] = []
  for (const [kind, removal] of removals) {
    const { line, column, count } = removal
    const which = [...removal.which]
    const facts = { which, count, lines: [...removal.lines], reads: removal.reads.slice(0, 200) }
    // The one is not worth a word, the other is told with the damage it belongs to.
    if (kind !== 'soft-hyphen' && kind !== 'bytes-of-text-encoded-twice')
      problems.push(problem(kind, { file, line, column }, facts))
    normalisations.push(`removed ${count} × ${which.join(', ')} on ${lineList(facts.lines)}`)
  }
  return { lines: clean, normalisations, problems: [...problems, ...damage(file, lines)] }
}

interface Removal {
  readonly line: number
  readonly column: number
  readonly which: Set<string>
  readonly lines: Set<number>
  count: number
  /** What tag characters spell. */
  reads: string
}

function cleanLine(line: Line, removals: Map<Kind, Removal>, keepsDamage: boolean): Line {
  const damaged = doubleEncodedControls(line.text)
  const text = line.text.replaceAll(
    KEPT_OR_SUSPECT,
    (found: string, kept: string | undefined, index: number) => {
      const isDamage = damaged.has(index)
      if (kept !== undefined || (isDamage && keepsDamage)) return kept ?? found
      const code = found.codePointAt(0) ?? 0
      record(removals, isDamage ? 'bytes-of-text-encoded-twice' : kindOf(code), found, line, index)
      return code === 0x0b || code === 0x0c ? ' ' : '' // vertical tab and form feed part words
    },
  )
  return { text, number: line.number }
}

function record(removals: Map<Kind, Removal>, kind: Kind, found: string, line: Line, index: number): void {
  let removal = removals.get(kind)
  if (!removal) {
    const place = { line: line.number, column: columnAt(line.text, index) }
    removal = { ...place, which: new Set(), lines: new Set(), count: 0, reads: '' }
    removals.set(kind, removal)
  }
  const code = found.codePointAt(0) ?? 0
  removal.count++
  removal.which.add(nameOf(kind === 'hidden-text' ? 0xe0000 : code, found))
  removal.lines.add(line.number)
  if (code >= 0xe0020) removal.reads += String.fromCodePoint(code - 0xe0000)
}

function kindOf(code: number): Exclude<Kind, 'bytes-of-text-encoded-twice'> {
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

function nameOf(code: number, found: string): string {
  // A sequence for a terminal is named with what is behind its escape: “U+001B [1m”.
  const name = NAMES.get(code) ?? (code === 0x1b ? seen(found.slice(0, 41)) : undefined)
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}${name === undefined || name === '' ? '' : ` ${name}`}`
}

function seen(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '')
}

const DAMAGES = [
  ['encoded-twice', repairDoubleEncoded],
  ['quoted-printable', repairQuotedPrintable],
] as const

/** Text that was damaged before it came here is published as it is, and told. */
function damage(file: string, lines: readonly Line[]): Problem[] {
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
  for (const [code, repair] of DAMAGES) {
    const found = lines.flatMap((line) => {
      const repaired = repair(line.text)
      return repaired ? [{ ...repaired, line: line.number, column: columnAt(line.text, repaired.index) }] : []
    })
    const [first] = found
    if (first === undefined) continue
    const facts = { words: seen(first.words), meant: first.meant, lines: found.map(({ line }) => line) }
    problems.push(problem(code, { file, line: first.line, column: first.column }, facts))
  }
  return problems
}

function lineList(lines: readonly number[]): string {
  const shown = lines.slice(0, 20).join(', ')
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown}${lines.length > 20 ? ' and others' : ''}`
}
