import { placedWords } from '../full-text/words.ts'
import { findMarks, type Found, type Marks } from './marks.ts'
import { runsOf, type Run } from './runs.ts'

interface Excerpt {
  readonly headline: readonly Run[]
  readonly text: readonly Run[]
  /** Whether text was cut off before and after. */
  readonly before: boolean
  readonly after: boolean
}

/** Approximate length of an excerpt in characters. */
const LENGTH = 260
/** The most characters shown before the first match, unless the text ends soon after it. */
const LEAD_IN = 80
/** Between two paragraphs. No word has it, and a page shows it as a space. */
const BREAK = '\n'

/**
 * The headline and the part of the text with the most matches, or the opening when there are none. `parts` are the
 * headline and the paragraphs.
 */
export function excerptOf(parts: readonly string[], marks: Marks): Excerpt {
  const [headline = '', ...rest] = parts
  const paragraphs = withoutHeadline(headline, rest)
  const found: Found[] = []
  let offset = 0
  for (const paragraph of paragraphs) {
    for (const { start, end } of findMarks(paragraph, marks)) {
      found.push({ start: start + offset, end: end + offset })
    }
    offset += paragraph.length + BREAK.length
  }
  const text = paragraphs.join(BREAK)
  const { start, end } = passageOf(text, densest(found))
  return {
    headline: runsOf(headline, findMarks(headline, marks)),
    text: runsOf(text, found, start, end),
    before: start > 0,
    after: end < text.length,
  }
}

/** Drops the opening of the text if it repeats the headline, as it does where the headline was made from it. */
function withoutHeadline(headline: string, [opening = '', ...rest]: readonly string[]): string[] {
  const shown = opening.startsWith(headline) ? opening.slice(headline.length).trimStart() : opening
  return [shown, ...rest].filter((paragraph) => paragraph !== '')
}

/** Where the match begins that is followed most closely by the most others; 0 when there is none. */
function densest(found: readonly Found[]): number {
  let best = { start: 0, count: 0 }
  let last = 0
  for (const [first, { start }] of found.entries()) {
    while ((found[last]?.start ?? Infinity) < start + LENGTH) last += 1
    if (last - first > best.count) best = { start, count: last - first }
  }
  return best.start
}

/** A part of the text that begins before the match, with its sentence if that is near, and ends after a word. */
function passageOf(text: string, match: number): Found {
  const words = placedWords(text)
  const near = Math.max(0, match - LEAD_IN)
  const lead = text.slice(near, match)
  const sentence = Math.max(
    ...Array.from(lead.matchAll(SENTENCE_END), ({ 0: end, index }) => index + end.length),
    -1,
  )
  const wordFrom = (place: number): number => words.find(({ start }) => start >= place)?.start ?? place
  const begin = sentence >= 0 ? near + sentence : near === 0 ? 0 : wordFrom(match - LEAD_IN / 2)
  if (begin + LENGTH < text.length) return { start: begin, end: endOf(text, wordFrom(begin + LENGTH)) }
  const earliest = text.length - LENGTH
  return { start: Math.min(begin, earliest <= 0 ? 0 : wordFrom(earliest)), end: text.length }
}

/** After a full stop and what closes it, or a paragraph. */
const SENTENCE_END = /[.!?。！？][\p{Pf}\p{Pe}"']*(?:\s+|(?<=[。！？][\p{Pf}\p{Pe}"']*))|\n/gu

/** The place without the space before it. */
function endOf(text: string, place: number): number {
  return text.slice(0, place).trimEnd().length
}
