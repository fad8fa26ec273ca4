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
import { joinWrapped, usesSpacesBetweenScripts, type JoinOptions } from './join-lines.ts'
import type { Line } from '../line.ts'
import type { Passage } from './passage.ts'
import { endsInAbbreviation, endsSentence } from './sentences.ts'

const LIST_ITEM = /^(?:[-*•–·‣▪●◦]|\d{1,3}[.)])\s+\S/
const LIST_MARKER = /^(?:[-*•–·‣▪●◦]|\d{1,3}[.)])\s{1,3}(?=\S)/
const QUOTED = /^>\s?/
/** “20:45 BST” above an entry of a live report. */
const BARE_TIME = /^\d{1,2}[.:]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i

/**
 * Joins the lines of a text into passages, for any layout: blank lines between
 * paragraphs, one line per paragraph, lines wrapped at a margin (65–80 columns),
 * indented first lines. `isStandalone` identifies lines that are never part of a
 * paragraph, such as “Advertisement”. `broken` lists the words that lose the
 * hyphen at the end of their line.
 */
export function parsePassages(
  lines: readonly Line[],
  isStandalone: (text: string) => boolean,
  broken: readonly HyphenatedWord[],
): Passage[] {
  const dehyphenated = new Set(broken.map(({ hyphenated }) => hyphenated))
  const blocks = blocksOf(lines)
  const layout = layoutOf(blocks)
  const spacesBetweenScripts = layout.kind !== 'paragraphs' && usesSpacesBetweenScripts(lines)
  const passages: Passage[] = []
  blocks.forEach((block, number) => {
    for (const joined of joinLines(block, layout, isStandalone, number === 0, {
      spacesBetweenScripts,
      dehyphenated,
    }))
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
  isFirstBlock: boolean,
  options: JoinOptions,
): Omit<Passage, 'block'>[] {
  const quoted = block.every((line) => QUOTED.test(line.text))
  const base = baseIndent(block)
  const verse = layout.kind !== 'wrapped' && isVerse(block)
  const joined: { parts: string[]; line: number }[] = []
  let previous: string | undefined
  for (const { text, number } of block) {
    const words = quoted ? text.replace(QUOTED, '') : text
    // A bare `>` is a blank line within a quotation.
    if (words.trim() === '') {
      previous = undefined
      continue
    }
    const open = joined.at(-1)
    if (
      open &&
      previous !== undefined &&
      !verse &&
      (continuesListItem(open.parts[0] ?? '', words) ||
        continuesOn(previous, words, base, layout, isStandalone, {
          isFirst: isFirstBlock && joined.length === 1,
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
    text: joinWrapped(parts.map(collapseWhitespace), options),
    line,
    quoted,
  }))
}

/**
 * Whether a line continues on the next one. The first line of a wrapped text
 * (`isFirst`) may be short because a dateline was cut from it. Only a line that
 * is its whole passage so far (`isWhole`) can be a standalone line.
 */
function continuesOn(
  line: string,
  next: string,
  base: number,
  layout: Layout,
  isStandalone: (text: string) => boolean,
  { isFirst, isWhole }: { isFirst: boolean; isWhole: boolean },
): boolean {
  const text = line.trim()
  const isComplete = endsSentence(text)
  const isWrapped = layout.kind === 'wrapped'
  const startsLower = !isComplete && (isWrapped ? startsLowerCase(next) : startsLowerCaseWord(next))
  const isFilled = isWrapped && isFullLine(line, next, layout.margin)
  if (layout.kind === 'free' && BARE_TIME.test(text)) return false
  if (
    !startsLower &&
    !isFilled &&
    layout.kind !== 'free' &&
    !mayBeShortLine(text, isComplete, layout, isFirst)
  )
    return false
  if (indentOf(next) > base + 1) return false
  const nextText = next.trim()
  if (LIST_ITEM.test(nextText) && (isComplete || !isFilled)) return false
  if (isLabelled(text) && isLabelled(nextText)) return false
  const mayStandAlone = isComplete || !isWrapped || !(startsLower || isFilled)
  return !(isWhole && isStandalone(text)) && !(mayStandAlone && isStandalone(nextText))
}

/** Whether a line is a hanging line of a list item: indented to the item’s text. */
function continuesListItem(item: string, line: string): boolean {
  const mark = LIST_MARKER.exec(item.trimStart())?.[0]
  return mark !== undefined && indentOf(line) === indentOf(item) + mark.length && !LIST_ITEM.test(line.trim())
}

/** A line that falls short of the margin still continues if its sentence does, unless it is very short. */
function mayBeShortLine(text: string, isComplete: boolean, layout: Layout, isFirst: boolean): boolean {
  if (layout.kind !== 'wrapped' || (isComplete && !endsInAbbreviation(text))) return false
  return isFirst || columnsOf(text, layout.margin) > layout.margin / 2
}

function collapseWhitespace(text: string): string {
  const trimmed = text.trim()
  return /\s\s|[^\S ]/u.test(trimmed) ? trimmed.replace(/\s+/gu, ' ') : trimmed
}
