import { BREAK } from '../core/search-text.ts'
import { runs, type Run, type Word } from './runs.ts'

interface Excerpt {
  readonly headline: readonly Run[]
  readonly text: readonly Run[]
  /** Whether text was cut off before and after. */
  readonly before: boolean
  readonly after: boolean
}

/** Approximate length of an excerpt in characters. */
const LENGTH = 260
/** Maximum number of words shown before the first match. */
const LEAD_IN = 12

/**
 * The headline and the part of the text with the most matches, or the opening when
 * there are none. `positions` are the matching words of the content, counted from 0
 * as Pagefind counts them: split at spaces.
 */
export function excerptOf(content: string, positions: readonly number[]): Excerpt {
  const matching = new Set(positions)
  const words = content.split(' ').map((text, position) => ({ text, found: matching.has(position) }))
  const end = words.findIndex(({ text }) => text === BREAK)
  const headline = end === -1 ? words : words.slice(0, end)
  const text = end === -1 ? [] : withoutHeadline(headline, words.slice(end + 1))
  const lead = leadIn(text, densest(text))
  const stop = endFrom(text, lead)
  const start = stop < text.length ? lead : Math.min(lead, startBefore(text, stop))
  return {
    headline: runs(headline),
    text: runs(text.slice(start, stop)),
    before: start > 0,
    after: stop < text.length,
  }
}

/** Drops the opening of the text if it repeats the headline, as it does where the headline was made from it. */
function withoutHeadline(headline: readonly Word[], text: readonly Word[]): readonly Word[] {
  const repeated = headline.every((word, index) => word.text === text[index]?.text)
  return repeated ? text.slice(headline.length) : text
}

/** Index of the match followed most closely by the most others; 0 when there is no match. */
function densest(words: readonly Word[]): number {
  let best = { start: 0, count: 0 }
  for (const [start, { found }] of words.entries()) {
    if (!found) continue
    const count = words.slice(start, endFrom(words, start)).filter((word) => word.found).length
    if (count > best.count) best = { start, count }
  }
  return best.start
}

/** Moves back to the start of the sentence or paragraph if it is near, or by a few words if not. */
function leadIn(words: readonly Word[], index: number): number {
  for (let start = index; start > Math.max(0, index - LEAD_IN); start -= 1) {
    if (/[.!?。！？][\p{Pf}\p{Pe}"'\u2060]*$|^¶$/u.test(words[start - 1]?.text ?? '')) return start
  }
  return index <= LEAD_IN ? 0 : index - LEAD_IN / 2
}

function endFrom(words: readonly Word[], start: number): number {
  let end = start
  for (let length = 0; end < words.length && length < LENGTH; end += 1) length += widthOf(words[end])
  return end
}

function startBefore(words: readonly Word[], end: number): number {
  let start = end
  for (let length = 0; start > 0 && length < LENGTH; start -= 1) length += widthOf(words[start - 1])
  return start
}

/** Characters the word takes up, including the space after it. */
function widthOf(word: Word | undefined): number {
  return (word?.text.length ?? 0) + 1
}
