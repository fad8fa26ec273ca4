import { isStandalone } from './classification.ts'
import { creditOf } from './credits.ts'
import { isDateOnly } from './datelines.ts'
import { isHorizontalRule } from './navigation.ts'
import type { Passage } from './passage.ts'
import { isProse } from './sentences.ts'

/** How far ahead anything is looked for: what stands above a story is short, and reading stays linear. */
export const LOOK_AHEAD = 10
export const LONGEST_LINE = 150
/** Lines that may stand between a headline and the prose. */
export const TITLES_AND_SUCH = 6
/** How much of the story is looked through for what a line above it names. */
const OPENING = 5
export const LONGEST_OPENING = 2_000

/** The first passage from a place on that is not set aside for its words alone. */
export function nextStoryPassage(passages: readonly Passage[], from: number): Passage | undefined {
  return passages[indexOfStory(passages, from)]
}

/** Whether prose follows within a few lines, as below a second title or a table of a match. */
export function leadsToProse(passages: readonly Passage[], from: number): boolean {
  return passages.slice(from, from + TITLES_AND_SUCH).some(({ text }) => isProse(text))
}

/** The beginning of the story below a line, to see what it speaks of. */
export function openingText(passages: readonly Passage[], from: number): string {
  const opening = passages.slice(from, from + OPENING)
  return opening.map(({ text }) => text.slice(0, LONGEST_OPENING)).join('\n')
}

/**
 * Whether a story begins at a place or right after what is set aside there: with
 * prose, perhaps below a title of its own, or with a table.
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

/** Whether a passage is a row of a table, as “Net 807,000 vs 2,858,000” in a report of earnings. */
export function isTabular(text: string): boolean {
  const digits = text.slice(0, LONGEST_LINE).match(/\d/g)?.length ?? 0
  return digits * 8 >= Math.min(text.length, LONGEST_LINE)
}

export function indexOfStory(passages: readonly Passage[], from: number): number {
  let at = from
  while (at < from + LOOK_AHEAD && isAside(passages[at])) at += 1
  return at
}

/** Each passage is asked by those above it, up to ten times. */
const ASIDES = new WeakMap<Passage, boolean>()

export function isAside(passage: Passage | undefined): boolean {
  if (passage === undefined) return false
  let is = ASIDES.get(passage)
  if (is === undefined) {
    const { text } = passage
    is = isStandalone(text) || creditOf(text) !== undefined || isDateOnly(text) || isHorizontalRule(text)
    ASIDES.set(passage, is)
  }
  return is
}
