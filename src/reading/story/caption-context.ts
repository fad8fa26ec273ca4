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
  MAX_LINE_LENGTH,
  LOOK_AHEAD,
  nextStoryPassage,
  openingText,
  storyStartsAt,
} from './story-position.ts'

/** A longer passage is a caption only by its own wording. */
const MAX_CAPTION_LENGTH = 250
/** “Demonstrators in Berlin”. A longer line without a full stop is more likely a standfirst. */
const MAX_FRAGMENT_LENGTH = 60

/** The rule by which a passage is a caption because of its block: a credit below it, or other short lines. */
export function captionRuleByNeighbours(passages: readonly Passage[], at: number): string | undefined {
  const [passage, below] = [passages[at], passages[at + 1]]
  if (!passage || !below || passage.text.length > MAX_CAPTION_LENGTH) return undefined
  if (below.block === passage.block && creditOf(below.text) && passages[at + 2]) return 'credit-below'
  const { start, end } = fragmentsAround(passages, at)
  const after = nextStoryPassage(passages, end)
  const lines = passages.slice(start, end)
  const withDigits = lines.filter(({ text }) => /\d/.test(text)).length
  if (end <= at || lines.length < 2 || withDigits * 2 >= lines.length || !after) return undefined
  // East Asian newspapers set headlines in several lines, so one of the lines must mention a picture.
  if (writingOf(passage.text) === 'east-asian' && !lines.some(({ text }) => mentionsPicture(text)))
    return undefined
  const isApart = after.block !== passage.block && storyStartsAt(passages, end)
  return isApart || (isProse(after.text) && isLonger(after.text, passage.text))
    ? 'short-lines-in-a-block'
    : undefined
}

function mentionsPicture(text: string): boolean {
  return captionRule(text) !== undefined || creditOf(text) !== undefined
}

/**
 * Whether a short line above a longer paragraph is the only one that does not end
 * like a sentence, which makes it furniture above the story and not its opening.
 */
export function isDetachedFromProse(passages: readonly Passage[], at: number): boolean {
  const [passage, next] = [passages[at], nextStoryPassage(passages, at + 1)]
  if (!passage || !next || next.block === passage.block) return false
  const { text } = passage
  if (text.length > MAX_FRAGMENT_LENGTH || endsSentence(text) || isTabular(text) || !couldBeCaption(text))
    return false
  // isInOtherScript handles a line in Latin script above a story in another one.
  if (writingOf(text) === 'other' && writingOf(next.text) !== 'other') return false
  // A line above a dateline is more often the second line of the headline.
  if (datelineOf(next.text)) return false
  const below = passages.slice(at + 1, at + 1 + LOOK_AHEAD).filter((other) => !isAside(other))
  const sentences = below.filter((other) => endsSentence(other.text)).length
  return below.length >= 2 && sentences >= below.length * 0.9 && isLonger(next.text, text)
}

/** Whether a short Latin line is above a story in another script: agency captions stay in their original language. */
export function isInOtherScript(passages: readonly Passage[], at: number): boolean {
  const [passage, next] = [passages[at], nextStoryPassage(passages, at + 1)]
  if (!passage || !next || passage.text.length > MAX_LINE_LENGTH || isTabular(passage.text)) return false
  if (writingOf(passage.text) !== 'other' || mainScript(passage.text) !== 'Latin') return false
  // A quotation or several sentences are a motto above the story.
  if (/^["“]/u.test(passage.text) || hasSentenceInside(passage.text)) return false
  // A full sentence that reports the news belongs to a bilingual story.
  if (endsSentence(passage.text) && hasNarrativeVerb(passage.text)) return false
  // “The Hidden Hubs in Eight Cities” is the title in the original language.
  if (isInTitleCase(passage.text)) return false
  const story = mainScript(openingText(passages, at + 1))
  return story !== undefined && story !== 'Latin' && leadsToProse(passages, at + 1)
}

/** Whether every longer word is capitalised, as in English titles but never in captions. */
function isInTitleCase(text: string): boolean {
  const words = text.match(/(?<![\p{L}'’])\p{L}[\p{L}'’-]{3,}/gu) ?? []
  return words.length >= 3 && !looksLikePersonName(text) && words.every((word) => /^\p{Lu}/u.test(word))
}

/** Whether a line is a bullet point, as in the summary above a wire report: “* Council votes nine to four”. */
export function isBulletPoint(text: string): boolean {
  return /^[*•·–-] /u.test(text)
}

/** Two words or more, all in capitals: “COUNCIL VOTES NINE TO FOUR”. */
function isInCapitals(text: string): boolean {
  return text.includes(' ') && text === text.toUpperCase() && text !== text.toLowerCase()
}

function isLonger(one: string, other: string): boolean {
  return columnsOf(one, 2 * MAX_CAPTION_LENGTH) > columnsOf(other, 2 * MAX_CAPTION_LENGTH)
}

/** The range of short lines around an index, in its block and script, that are neither sentences nor table rows. */
function fragmentsAround(passages: readonly Passage[], at: number): { start: number; end: number } {
  const writing = writingOf(passages[at]?.text ?? '')
  const isFragment = (index: number): boolean => {
    const passage = passages[index]
    if (!passage || passage.block !== passages[at]?.block) return false
    const { text } = passage
    if (text.length > MAX_LINE_LENGTH || endsSentence(text) || text.endsWith(':') || isHorizontalRule(text))
      return false
    // Lines in capitals are the lower decks of a headline.
    if (isBulletPoint(text) || isInCapitals(text)) return false
    return !isTabular(text) && writingOf(text) === writing
  }
  let [start, end] = [at, at]
  // A credit is the last line that belongs to its picture.
  const isCredit = (index: number): boolean => creditOf(passages[index]?.text ?? '') !== undefined
  while (start > at - LOOK_AHEAD && isFragment(start - 1) && !isCredit(start - 1)) start -= 1
  while (end < at + LOOK_AHEAD && isFragment(end) && !(end > at && isCredit(end - 1))) end += 1
  return { start, end }
}
