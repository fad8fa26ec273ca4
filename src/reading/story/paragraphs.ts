import { columnsOf, indentOf } from './columns.ts'
import {
  baseIndent,
  isFullLine,
  isVerse,
  layoutOf,
  startsLowerCase,
  startsLowerCaseWord,
  type Layout,
} from './layout.ts'
import { isLabelled } from './header-labels.ts'
import type { HyphenatedWord } from './hyphenation.ts'
import { joinWrapped, spacesPartScripts, type Joining } from './join-lines.ts'
import type { Line } from '../line.ts'
import type { Passage } from './passage.ts'
import { endsInAbbreviation, endsSentence } from './sentences.ts'

const LIST_ITEM = /^(?:[-*•–·‣▪●◦]|\d{1,3}[.)])\s+\S/
const LIST_MARK = /^(?:[-*•–·‣▪●◦]|\d{1,3}[.)])\s{1,3}(?=\S)/
const QUOTED = /^>\s?/
/** “20:45 BST” above an entry of a live report. */
const TIME_ALONE = /^\d{1,2}[.:]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i
/**
 * Joins the lines of a text into passages, however the text was laid out: blank
 * lines between paragraphs, a line for each paragraph, lines wrapped at a margin
 * (65–80 columns), indented first lines. `isStandalone` tells lines that are
 * never a part of a paragraph, such as “Advertisement”; `broken` holds the words
 * that lose the hyphen at the end of their line.
 */
export function parsePassages(
  lines: readonly Line[],
  isStandalone: (text: string) => boolean,
  broken: readonly HyphenatedWord[],
): Passage[] {
  const whole = new Set(broken.map(({ parted }) => parted))
  const blocks = blocksOf(lines)
  const layout = layoutOf(blocks)
  const partsScripts = layout.kind !== 'paragraphs' && spacesPartScripts(lines)
  const passages: Passage[] = []
  blocks.forEach((block, number) => {
    for (const joined of joinLines(block, layout, isStandalone, number === 0, { partsScripts, whole }))
      passages.push({ ...joined, block: number })
  })
  return passages
}

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = []
  let open: Line[] | undefined
  for (const line of lines) {
    if (line.text.trim() === '') {
      open = undefined
    } else if (open) {
      open.push(line)
    } else {
      open = [line]
      blocks.push(open)
    }
  }
  return blocks
}

function joinLines(
  block: readonly Line[],
  layout: Layout,
  isStandalone: (text: string) => boolean,
  opensText: boolean,
  joining: Joining,
): Omit<Passage, 'block'>[] {
  const quoted = block.every((line) => QUOTED.test(line.text))
  const base = baseIndent(block)
  const verse = layout.kind !== 'wrapped' && isVerse(block)
  const joined: { parts: string[]; line: number }[] = []
  let previous: string | undefined
  for (const { text, number } of block) {
    const words = quoted ? text.replace(QUOTED, '') : text
    // A `>` with nothing behind it is the blank line of a quotation.
    if (words.trim() === '') {
      previous = undefined
      continue
    }
    const open = joined.at(-1)
    if (
      open &&
      previous !== undefined &&
      !verse &&
      (hangsBelow(open.parts[0] ?? '', words) ||
        runsOn(previous, words, base, layout, isStandalone, {
          isFirst: opensText && joined.length === 1,
          isWhole: open.parts.length === 1,
        }))
    ) {
      open.parts.push(words)
    } else {
      joined.push({ parts: [words], line: number })
    }
    previous = words
  }
  return joined.map(({ parts, line }) => ({
    text: joinWrapped(parts.map(tidy), joining),
    line,
    quoted,
  }))
}

/**
 * Whether a line runs on into the next. The first line of a wrapped text
 * (`isFirst`) may be short, where a dateline was cut away; a line that is all of
 * its passage so far (`isWhole`) may stand alone.
 */
function runsOn(
  line: string,
  next: string,
  base: number,
  layout: Layout,
  isStandalone: (text: string) => boolean,
  { isFirst, isWhole }: { isFirst: boolean; isWhole: boolean },
): boolean {
  const text = line.trim()
  const ended = endsSentence(text)
  const isWrapped = layout.kind === 'wrapped'
  const isSmall = !ended && (isWrapped ? startsLowerCase(next) : startsLowerCaseWord(next))
  const isFilled = isWrapped && isFullLine(line, next, layout.margin)
  if (layout.kind === 'free' && TIME_ALONE.test(text)) return false
  if (!isSmall && !isFilled && layout.kind !== 'free' && !mayFallShort(text, ended, layout, isFirst))
    return false
  if (indentOf(next) > base + 1) return false
  const nextText = next.trim()
  if (LIST_ITEM.test(nextText) && (ended || !isFilled)) return false
  if (isLabelled(text) && isLabelled(nextText)) return false
  const mayStandAlone = ended || !isWrapped || !(isSmall || isFilled)
  return !(isWhole && isStandalone(text)) && !(mayStandAlone && isStandalone(nextText))
}

/** Whether a line stands below the words of an item of a list, where the item goes on. */
function hangsBelow(item: string, line: string): boolean {
  const mark = LIST_MARK.exec(item.trimStart())?.[0]
  return mark !== undefined && indentOf(line) === indentOf(item) + mark.length && !LIST_ITEM.test(line.trim())
}

/** A line short of the margin runs on when its sentence does, unless it is very short. */
function mayFallShort(text: string, ended: boolean, layout: Layout, isFirst: boolean): boolean {
  if (layout.kind !== 'wrapped' || (ended && !endsInAbbreviation(text))) return false
  return isFirst || columnsOf(text, layout.margin) > layout.margin / 2
}

function tidy(text: string): string {
  const trimmed = text.trim()
  return /\s\s|[^\S ]/u.test(trimmed) ? trimmed.replace(/\s+/gu, ' ') : trimmed
}
