import { BREAK } from '../core/search-text.ts'
import { runs, type Run, type Word } from './runs.ts'

/** What a result shows of a story. */
interface Excerpt {
  readonly headline: readonly Run[]
  readonly text: readonly Run[]
  /** Whether the story has more before and after. */
  readonly before: boolean
  readonly after: boolean
}

/** How many characters of the text are shown, about. */
const LENGTH = 260
/** How many words are shown before the first one found, at most. */
const LEAD_IN = 12

/**
 * The headline, and the stretch of the text that has most of what was found; the
 * opening when nothing was. `found` are places of words in the content, as
 * Pagefind counts them: by its spaces.
 */
export function excerptOf(content: string, found: readonly number[]): Excerpt {
  const places = new Set(found)
  const words = content.split(' ').map((text, place) => ({ text, found: places.has(place) }))
  const end = words.findIndex(({ text }) => text === BREAK)
  const headline = end === -1 ? words : words.slice(0, end)
  const text = end === -1 ? [] : afterRepetition(headline, words.slice(end + 1))
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

/** The text without its opening where that is the headline, which was then made of it. */
function afterRepetition(headline: readonly Word[], text: readonly Word[]): readonly Word[] {
  const repeated = headline.every((word, place) => word.text === text[place]?.text)
  return repeated ? text.slice(headline.length) : text
}

/** The first found word that has most others near after it; the first word when none was found. */
function densest(words: readonly Word[]): number {
  let best = { start: 0, count: 0 }
  for (const [start, { found }] of words.entries()) {
    if (!found) continue
    const count = words.slice(start, endFrom(words, start)).filter((word) => word.found).length
    if (count > best.count) best = { start, count }
  }
  return best.start
}

/** Back to where the sentence or paragraph starts, if that is near; else a few words. */
function leadIn(words: readonly Word[], place: number): number {
  for (let start = place; start > Math.max(0, place - LEAD_IN); start -= 1) {
    if (/[.!?。！？][\p{Pf}\p{Pe}"'\u2060]*$|^¶$/u.test(words[start - 1]?.text ?? '')) return start
  }
  return place <= LEAD_IN ? 0 : place - LEAD_IN / 2
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

function widthOf(word: Word | undefined): number {
  return (word?.text.length ?? 0) + 1
}
