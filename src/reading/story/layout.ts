import { columnsOf, indentOf } from './columns.ts'
import type { Line } from '../line.ts'
import { writingOf } from './scripts.ts'
import { endsSentence } from './sentences.ts'

/** A file with wider lines is not wrapped. */
const MAX_WRAP_WIDTH = 120
/** Narrower files are tables and verse, whose lines are joined only where a sentence continues in lower case. */
const MIN_WRAP_WIDTH = 55
/** Twenty characters. East Asian newspapers and mail use such columns; their verse is narrower. */
const MIN_EAST_ASIAN_WIDTH = 40
/** A file with wider lines has a whole paragraph on each. */
const MAX_SENTENCE_WIDTH = 160
/** Columns by which a wrapped line may fall short of the margin: wire services edited after wrapping. */
const SLACK = 6

/** How many full lines it takes to establish a margin where no sentence continues in lower case. */
const MIN_FULL_PAIRS = 2

/** What a line break means in a file. */
export type Layout =
  /** The end of a paragraph. */
  | { readonly kind: 'paragraphs' }
  /** The margin was reached, or a paragraph ends. */
  | { readonly kind: 'wrapped'; readonly margin: number }
  /** Nothing: only blank lines separate paragraphs, as in Markdown. */
  | { readonly kind: 'free' }

/**
 * Detects the layout of a file. The evidence for wrapping comes from pairs of
 * adjacent lines: a sentence that continues in lower case, or a line with no room
 * for the first word of the next.
 */
export function layoutOf(blocks: readonly (readonly Line[])[]): Layout {
  const widths = blocks.flatMap((block) => block.map((line) => columnsOf(line.text, 2 * MAX_WRAP_WIDTH)))
  widths.sort((a, b) => a - b)
  const widest = widths[Math.ceil(widths.length * 0.9) - 1] ?? 0
  const sample = blocks.find((block) => block.length > 1)?.[0]?.text ?? ''
  const minWidth = writingOf(sample) === 'east-asian' ? MIN_EAST_ASIAN_WIDTH : MIN_WRAP_WIDTH
  if (widest > MAX_SENTENCE_WIDTH) return { kind: 'paragraphs' }
  if (widest < minWidth)
    return isPrintColumn(blocks, widest) ? { kind: 'wrapped', margin: widest } : { kind: 'paragraphs' }
  if (widest <= MAX_WRAP_WIDTH && isWrapped(blocks, widest)) return { kind: 'wrapped', margin: widest }
  const multiLine = blocks.filter((block) => block.length > 1).length
  return { kind: multiLine >= 3 && multiLine * 3 >= blocks.length ? 'free' : 'paragraphs' }
}

/** Minimum width of a newspaper column. */
const MIN_COLUMN_WIDTH = 24
const MIN_COLUMN_PAIRS = 5

/**
 * Whether narrow lines are a column of print rather than a table or verse:
 * nearly all lines are full, and half of them continue in lower case.
 */
function isPrintColumn(blocks: readonly (readonly Line[])[], margin: number): boolean {
  if (margin < MIN_COLUMN_WIDTH) return false
  let [pairs, full, continuing] = [0, 0, 0]
  for (const block of blocks) {
    for (const [line, next] of adjacentLines(block)) {
      if (endsSentence(line.trimEnd())) continue
      pairs += 1
      if (isFullLine(line, next, margin)) full += 1
      if (startsLowerCase(next)) continuing += 1
    }
  }
  return pairs >= MIN_COLUMN_PAIRS && full * 5 >= pairs * 4 && continuing * 2 >= pairs
}

function isWrapped(blocks: readonly (readonly Line[])[], margin: number): boolean {
  let pairs = 0
  let wrapped = 0
  let continuing = 0
  for (const block of blocks) {
    const base = baseIndent(block)
    for (const [line, next] of adjacentLines(block)) {
      if (indentOf(next) > base + 1 || endsSentence(line.trimEnd())) continue
      pairs += 1
      // In scripts without lower case a full line is enough: nothing shows that a sentence continues.
      if (startsLowerCaseWord(next) || writingOf(next) !== 'other') continuing += 1
      if (startsLowerCase(next) || isFullLine(line, next, margin)) wrapped += 1
    }
  }
  // A single full line is as often a caption without its blank line as a wrapped line.
  const isEnough = continuing > 0 || pairs >= MIN_FULL_PAIRS
  return isEnough && pairs > 0 && wrapped * 2 >= pairs
}

/**
 * Whether the first word of the next line would not have fitted on this one. A
 * line in another script, such as a caption above a Chinese story, never
 * continues.
 */
export function isFullLine(line: string, next: string, margin: number): boolean {
  const [word = ''] = /^\s*\S{1,40}/u.exec(next.slice(0, 80)) ?? []
  const width = columnsOf(line.trimEnd(), margin) + 1 + columnsOf(firstWrapUnit(word.trim()), 40)
  return width > margin - SLACK && writingOf(line) === writingOf(next)
}

/** What wraps as a unit: a word, or a single Chinese or Japanese character. */
function firstWrapUnit(word: string): string {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? word.slice(0, 1) : word
}

/** Whether a line starts in lower case. In wrapped text, it then continues the line above. */
export function startsLowerCase(line: string): boolean {
  return LOWER_CASE_START.test(line.slice(0, 80))
}

/** Whether a line starts with a lower-case word, excluding “crates.io”, “iPhone” and “v2.1”, which also start sentences. */
export function startsLowerCaseWord(line: string): boolean {
  const word = LOWER_CASE_START.exec(line.slice(0, 80))?.[1]
  return word !== undefined && !/\d|^\p{Ll}{1,4}\p{Lu}|\p{L}{2}[./]\p{L}{2}/u.test(word)
}

const LOWER_CASE_START = /^\s*[“"‘'«„(]*(\p{Ll}\S{0,40})/u

/** The number of lines in a stanza. Fewer prove nothing; more are not a stanza. */
const STANZA_LINES = { min: 4, max: 200 }
/** Maximum width of its lines, in columns. */
const MAX_VERSE_WIDTH = 55

/**
 * Whether a block is verse: short lines, two thirds of which end in punctuation.
 * In text wrapped in narrow columns hardly a fifth do, and in text broken up by
 * the links of a web page none do.
 */
export function isVerse(block: readonly Line[]): boolean {
  if (block.length < STANZA_LINES.min || block.length > STANZA_LINES.max) return false
  if (block.some(({ text }) => columnsOf(text.trim(), MAX_VERSE_WIDTH + 1) > MAX_VERSE_WIDTH)) return false
  const pausing = block.filter(({ text }) => /[,;:.!?—–…，。；：！？、،؛؟][”’"')]?$/u.test(text.trimEnd()))
  return pausing.length * 3 >= block.length * 2
}

/** The smallest indent of a block, in columns. */
export function baseIndent(block: readonly Line[]): number {
  let base = Infinity
  for (const line of block) base = Math.min(base, indentOf(line.text))
  return base
}

function* adjacentLines(block: readonly Line[]): Generator<[string, string]> {
  let previous: string | undefined
  for (const { text } of block) {
    if (previous !== undefined) yield [previous, text]
    previous = text
  }
}
