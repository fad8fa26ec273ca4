import { isStandalone } from './classification.ts'
import { creditOf } from './credits.ts'
import { isDateOnly } from './datelines.ts'
import { isHorizontalRule } from './navigation.ts'
import type { Passage } from './passage.ts'
import { isProse } from './sentences.ts'

/** How many passages a rule looks ahead. Enough for what is above a story, and keeps reading linear. */
export const LOOK_AHEAD = 10
/** Maximum length of a short line, in characters. */
export const MAX_LINE_LENGTH = 150
/** Maximum number of lines between a headline and the prose. */
export const MAX_LINES_ABOVE_PROSE = 6
/** How many passages of the story are searched for what a line above it names. */
const OPENING_PASSAGES = 5
/** How much of each passage of the opening is searched, in characters. */
export const MAX_OPENING_LENGTH = 2_000

/** The first passage from an index on that is not furniture by its wording alone. */
export function nextStoryPassage(passages: readonly Passage[], from: number): Passage | undefined {
  return passages[indexOfStory(passages, from)]
}

/** Whether prose follows within a few lines, as below a second title or a match table. */
export function leadsToProse(passages: readonly Passage[], from: number): boolean {
  return passages.slice(from, from + MAX_LINES_ABOVE_PROSE).some(({ text }) => isProse(text))
}

/** The opening of the story from an index on, to search for what a line above it names. */
export function openingText(passages: readonly Passage[], from: number): string {
  const opening = passages.slice(from, from + OPENING_PASSAGES)
  return opening.map(({ text }) => text.slice(0, MAX_OPENING_LENGTH)).join('\n')
}

/**
 * Whether the story starts at an index, or right after the furniture there: with
 * prose, with a title above prose, or with a table.
 */
export function storyStartsAt(passages: readonly Passage[], from: number): boolean {
  const at = indexOfStory(passages, from)
  const [first, second] = [passages[at], passages[at + 1]]
  return (
    first !== undefined &&
    (isProse(first.text) ||
      (second !== undefined && second.block !== first.block && isProse(second.text)) ||
      passages.slice(at, at + 3).some(({ text }) => isTabular(text)))
  )
}

/** Whether a passage is a table row, such as “Net 807,000 vs 2,858,000” in an earnings report. */
export function isTabular(text: string): boolean {
  const digits = text.slice(0, MAX_LINE_LENGTH).match(/\d/g)?.length ?? 0
  return digits * 8 >= Math.min(text.length, MAX_LINE_LENGTH)
}

/** Index of the first passage from `from` on that is not furniture, searching at most `LOOK_AHEAD` passages. */
export function indexOfStory(passages: readonly Passage[], from: number): number {
  let at = from
  while (at < from + LOOK_AHEAD && isAside(passages[at])) at += 1
  return at
}

/** Caches `isAside`: each passage is tested by up to ten passages above it. */
const asideCache = new WeakMap<Passage, boolean>()

/** Whether a passage is furniture by its wording alone: boilerplate, a credit, a date or a horizontal rule. */
export function isAside(passage: Passage | undefined): boolean {
  if (passage === undefined) return false
  let result = asideCache.get(passage)
  if (result === undefined) {
    const { text } = passage
    result = isStandalone(text) || creditOf(text) !== undefined || isDateOnly(text) || isHorizontalRule(text)
    asideCache.set(passage, result)
  }
  return result
}
