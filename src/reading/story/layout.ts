import { columnsOf, indentOf } from './columns.ts'
import type { Line } from '../line.ts'
import { writingOf } from './scripts.ts'
import { endsSentence } from './sentences.ts'

/** Wider lines are whole paragraphs. */
const WIDEST_WRAP = 120
/** Narrower files are tables and verse: only a sentence that runs on into a small letter joins their lines. */
const NARROWEST_WRAP = 55
/** Twenty characters: East Asian papers and mails have such columns, and their verse is narrower. */
const NARROWEST_EAST_ASIAN = 40
/** Wider lines are no sentence for itself either. */
const WIDEST_SENTENCE = 160
/** Columns a wrapped line may fall short of the margin: wires wrapped before they edited. */
const SLACK = 6

/** Pairs of lines that show a margin where no word in small letters runs over it. */
const FEWEST_FULL = 2

/** What the end of a line means in a file. */
export type Layout =
  /** The end of a paragraph. */
  | { readonly kind: 'paragraphs' }
  /** That the margin was reached, or the end of a paragraph. */
  | { readonly kind: 'wrapped'; readonly margin: number }
  /** Nothing: paragraphs are divided by blank lines only, as in Markdown. */
  | { readonly kind: 'free' }

/**
 * Whether the file is wrapped, from pairs of neighbouring lines: a sentence that
 * runs on into a small letter, or a line too full for the first word of the next.
 */
export function layoutOf(blocks: readonly (readonly Line[])[]): Layout {
  const widths = blocks.flatMap((block) => block.map((line) => columnsOf(line.text, 2 * WIDEST_WRAP)))
  widths.sort((a, b) => a - b)
  const widest = widths[Math.ceil(widths.length * 0.9) - 1] ?? 0
  const sample = blocks.find((block) => block.length > 1)?.[0]?.text ?? ''
  const narrowest = writingOf(sample) === 'east-asian' ? NARROWEST_EAST_ASIAN : NARROWEST_WRAP
  if (widest > WIDEST_SENTENCE) return { kind: 'paragraphs' }
  if (widest < narrowest)
    return isColumn(blocks, widest) ? { kind: 'wrapped', margin: widest } : { kind: 'paragraphs' }
  if (widest <= WIDEST_WRAP && isWrapped(blocks, widest)) return { kind: 'wrapped', margin: widest }
  const joined = blocks.filter((block) => block.length > 1).length
  return { kind: joined >= 3 && joined * 3 >= blocks.length ? 'free' : 'paragraphs' }
}

/** Columns of a newspaper at least. */
const NARROWEST_COLUMN = 24
const FEWEST_IN_COLUMN = 5

/**
 * Whether narrow lines are a column of print, where tables and verse are as
 * narrow: nearly all lines are full, and half of them run on into a small letter.
 */
function isColumn(blocks: readonly (readonly Line[])[], margin: number): boolean {
  if (margin < NARROWEST_COLUMN) return false
  let [pairs, full, runningOn] = [0, 0, 0]
  for (const block of blocks) {
    for (const [line, next] of neighbours(block)) {
      if (endsSentence(line.trimEnd())) continue
      pairs += 1
      if (isFullLine(line, next, margin)) full += 1
      if (startsLowerCase(next)) runningOn += 1
    }
  }
  return pairs >= FEWEST_IN_COLUMN && full * 5 >= pairs * 4 && runningOn * 2 >= pairs
}

function isWrapped(blocks: readonly (readonly Line[])[], margin: number): boolean {
  let pairs = 0
  let wrapped = 0
  let runningOn = 0
  for (const block of blocks) {
    const base = baseIndent(block)
    for (const [line, next] of neighbours(block)) {
      if (indentOf(next) > base + 1 || endsSentence(line.trimEnd())) continue
      pairs += 1
      // Scripts without small letters show no sentence that runs on: there a full line is enough.
      if (startsLowerCaseWord(next) || writingOf(next) !== 'other') runningOn += 1
      if (startsLowerCase(next) || isFullLine(line, next, margin)) wrapped += 1
    }
  }
  // One line that happens to be full is a caption without its blank line as often as a wrapped one.
  const isEnough = runningOn > 0 || pairs >= FEWEST_FULL
  return isEnough && pairs > 0 && wrapped * 2 >= pairs
}

/**
 * Whether the first word of the next line had no room left on this one. A line
 * of another script, as a caption has above a Chinese story, never ran on.
 */
export function isFullLine(line: string, next: string, margin: number): boolean {
  const [word = ''] = /^\s*\S{1,40}/u.exec(next.slice(0, 80)) ?? []
  const width = columnsOf(line.trimEnd(), margin) + 1 + columnsOf(firstUnit(word.trim()), 40)
  return width > margin - SLACK && writingOf(line) === writingOf(next)
}

/** What wrapping moves as one: a word, or one character of Chinese and Japanese. */
function firstUnit(word: string): string {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? word.slice(0, 1) : word
}

/** Whether a line begins with a small letter: in a wrapped text, something that runs on. */
export function startsLowerCase(line: string): boolean {
  return SMALL.test(line.slice(0, 80))
}

/** Whether that letter begins a word: not “crates.io”, “iPhone” or “v2.1”, which begin sentences too. */
export function startsLowerCaseWord(line: string): boolean {
  const word = SMALL.exec(line.slice(0, 80))?.[1]
  return word !== undefined && !/\d|^\p{Ll}{1,4}\p{Lu}|\p{L}{2}[./]\p{L}{2}/u.test(word)
}

const SMALL = /^\s*[“"‘'«„(]*(\p{Ll}\S{0,40})/u

/** Lines of a stanza: fewer show nothing, and more are no stanza. */
const STANZA = { fewest: 4, most: 200 }
/** Columns of its lines at most. */
const WIDEST_VERSE = 55

/**
 * Whether a block is verse: short lines, two thirds of which pause or end where
 * the line does. Of text wrapped in narrow columns hardly a fifth do, and text
 * broken by the links of a page pauses nowhere.
 */
export function isVerse(block: readonly Line[]): boolean {
  if (block.length < STANZA.fewest || block.length > STANZA.most) return false
  if (block.some(({ text }) => columnsOf(text.trim(), WIDEST_VERSE + 1) > WIDEST_VERSE)) return false
  const pausing = block.filter(({ text }) => /[,;:.!?—–…，。；：！？、،؛؟][”’"')]?$/u.test(text.trimEnd()))
  return pausing.length * 3 >= block.length * 2
}

export function baseIndent(block: readonly Line[]): number {
  let base = Infinity
  for (const line of block) base = Math.min(base, indentOf(line.text))
  return base
}

function* neighbours(block: readonly Line[]): Generator<[string, string]> {
  let previous: string | undefined
  for (const { text } of block) {
    if (previous !== undefined) yield [previous, text]
    previous = text
  }
}
