import { captionRule, couldBeCaption, hasNarrativeVerb } from './captions.ts'
import { columnsOf } from './columns.ts'
import { creditOf } from './credits.ts'
import { datelineOf } from './datelines.ts'
import { looksLikePersonName } from './names.ts'
import { isHorizontalRule } from './navigation.ts'
import type { Passage } from './passage.ts'
import { mainScript, writingOf } from './scripts.ts'
import { endsSentence, hasSentenceInside, isProse } from './sentences.ts'
import {
  isAside,
  isTabular,
  leadsToProse,
  LONGEST_LINE,
  LOOK_AHEAD,
  nextStoryPassage,
  openingText,
  storyStartsAt,
} from './story-position.ts'

/** A longer passage is a caption by its own words only. */
const LONGEST_CAPTION = 250
/** “Demonstrators in Berlin”: a longer line that lacks its full stop is a standfirst rather. */
const LONGEST_FRAGMENT = 60

/** The rule by which a passage is a caption for what it shares its block with: a credit, or other short lines. */
export function captionRuleByNeighbours(passages: readonly Passage[], at: number): string | undefined {
  const [passage, below] = [passages[at], passages[at + 1]]
  if (!passage || !below || passage.text.length > LONGEST_CAPTION) return undefined
  if (below.block === passage.block && creditOf(below.text) && passages[at + 2]) return 'credit-below'
  const { start, end } = openLinesAround(passages, at)
  const after = nextStoryPassage(passages, end)
  const lines = passages.slice(start, end)
  const withDigits = lines.filter(({ text }) => /\d/.test(text)).length
  if (end <= at || lines.length < 2 || withDigits * 2 >= lines.length || !after) return undefined
  // East Asian papers set the headline in several lines: there something must speak of a picture.
  if (writingOf(passage.text) === 'east-asian' && !lines.some(({ text }) => isOfPicture(text)))
    return undefined
  const isApart = after.block !== passage.block && storyStartsAt(passages, end)
  return isApart || (isProse(after.text) && isLonger(after.text, passage.text))
    ? 'short-lines-in-a-block'
    : undefined
}

function isOfPicture(text: string): boolean {
  return captionRule(text) !== undefined || creditOf(text) !== undefined
}

/**
 * Whether a short line is the only one around that does not end as a sentence
 * does, above a longer paragraph: what stands above a story, not its opening.
 */
export function isDetachedFromProse(passages: readonly Passage[], at: number): boolean {
  const [passage, next] = [passages[at], nextStoryPassage(passages, at + 1)]
  if (!passage || !next || next.block === passage.block) return false
  const { text } = passage
  if (text.length > LONGEST_FRAGMENT || endsSentence(text) || isTabular(text) || !couldBeCaption(text))
    return false
  // Of a line in Latin letters above another script there are rules of its own.
  if (writingOf(text) === 'other' && writingOf(next.text) !== 'other') return false
  // What stands above a dateline is more often the second line of the headline.
  if (datelineOf(next.text)) return false
  const below = passages.slice(at + 1, at + 1 + LOOK_AHEAD).filter((other) => !isAside(other))
  const ended = below.filter((other) => endsSentence(other.text)).length
  return below.length >= 2 && ended >= below.length * 0.9 && isLonger(next.text, text)
}

/** Whether a short line stands above a story in another script: captions of agencies keep their language. */
export function isInOtherScript(passages: readonly Passage[], at: number): boolean {
  const [passage, next] = [passages[at], nextStoryPassage(passages, at + 1)]
  if (!passage || !next || passage.text.length > LONGEST_LINE || isTabular(passage.text)) return false
  if (writingOf(passage.text) !== 'other' || mainScript(passage.text) !== 'Latin') return false
  // A motto above the story: words of somebody, or more than one sentence.
  if (/^["“]/u.test(passage.text) || hasSentenceInside(passage.text)) return false
  // A whole sentence that tells the news: the story in two languages.
  if (endsSentence(passage.text) && hasNarrativeVerb(passage.text)) return false
  // “The Hidden Hubs in Eight Cities”: the title in its first language.
  if (isInTitleCase(passage.text)) return false
  const story = mainScript(openingText(passages, at + 1))
  return story !== undefined && story !== 'Latin' && leadsToProse(passages, at + 1)
}

/** Whether every longer word of some is capitalised, as in English titles and never in captions. */
function isInTitleCase(text: string): boolean {
  const words = text.match(/(?<![\p{L}'’])\p{L}[\p{L}'’-]{3,}/gu) ?? []
  return words.length >= 3 && !looksLikePersonName(text) && words.every((word) => /^\p{Lu}/u.test(word))
}

/** Whether a line is a point of a summary, as wires put them above a report: “* Council votes nine to four”. */
export function isBulletPoint(text: string): boolean {
  return /^[*•·–-] /u.test(text)
}

/** Two words or more, all in capitals: “COUNCIL VOTES NINE TO FOUR”. */
function isInCapitals(text: string): boolean {
  return text.includes(' ') && text === text.toUpperCase() && text !== text.toLowerCase()
}

function isLonger(one: string, other: string): boolean {
  return columnsOf(one, 2 * LONGEST_CAPTION) > columnsOf(other, 2 * LONGEST_CAPTION)
}

/** The short lines around a place, in its block and writing, that are no sentences and no rows of a table. */
function openLinesAround(passages: readonly Passage[], at: number): { start: number; end: number } {
  const writing = writingOf(passages[at]?.text ?? '')
  const isOpen = (index: number): boolean => {
    const passage = passages[index]
    if (!passage || passage.block !== passages[at]?.block) return false
    const { text } = passage
    if (text.length > LONGEST_LINE || endsSentence(text) || text.endsWith(':') || isHorizontalRule(text))
      return false
    // The lower decks of a headline are in capitals.
    if (isBulletPoint(text) || isInCapitals(text)) return false
    return !isTabular(text) && writingOf(text) === writing
  }
  let [start, end] = [at, at]
  // A credit ends what belongs to its picture.
  const isCredit = (index: number): boolean => creditOf(passages[index]?.text ?? '') !== undefined
  while (start > at - LOOK_AHEAD && isOpen(start - 1) && !isCredit(start - 1)) start -= 1
  while (end < at + LOOK_AHEAD && isOpen(end) && !(end > at && isCredit(end - 1))) end += 1
  return { start, end }
}
