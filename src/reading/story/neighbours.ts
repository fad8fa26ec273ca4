import { isStandalone } from './classification.ts'
import { captionRule, couldBeCaption, describesScene, hasNarrativeVerb } from './captions.ts'
import { columnsOf } from './columns.ts'
import { creditOf } from './credits.ts'
import { datelineOf, isDateOnly } from './datelines.ts'
import { isTitleAbove } from './headline.ts'
import { looksLikePersonName } from './names.ts'
import { isHorizontalRule } from './navigation.ts'
import type { Passage } from './paragraphs.ts'
import { mainScript, writingOf } from './scripts.ts'
import { endsSentence, hasSentenceInside, isProse } from './sentences.ts'

/** How far ahead anything is looked for: what stands above a story is short, and reading stays linear. */
const LOOK_AHEAD = 10
/** A longer passage is a caption by its own words only. */
const LONGEST_CAPTION = 250
const LONGEST_LINE = 150
/** “Demonstrators in Berlin”: a longer line that lacks its full stop is a standfirst rather. */
const LONGEST_FRAGMENT = 60
/** Lines that may stand between a headline and the prose. */
const TITLES_AND_SUCH = 6
/** Part of the pairs of characters that two lines share by chance. */
const MOST_BY_CHANCE = 0.1
/** How much of the story is looked through for what a line above it names. */
const OPENING = 5
const LONGEST_OPENING = 2_000

/** The first passage from a place on that is not set aside for its words alone. */
export function nextStoryPassage(passages: readonly Passage[], from: number): Passage | undefined {
  return passages[indexOfStory(passages, from)]
}

/** Whether a passage is the headline of what is below it, captions aside. */
export function isHeadlineAt(passages: readonly Passage[], at: number): boolean {
  const passage = passages[at]
  if (!passage) return false
  const below = indexBelowCaptions(passages, at + 1)
  const opens = opensFile(passages, at) && leadsToProse(passages, below)
  return isTitleAbove(passage, passages[below], opens) && !isStandfirst(passages, at, below)
}

/**
 * Whether a title tells something else than the report below it. A report with
 * a dateline states the news in its first sentence, in the words of its headline;
 * what shares none with it is a standfirst. Only for scripts in which a word keeps
 * its characters, whatever its endings.
 */
function isStandfirst(passages: readonly Passage[], at: number, below: number): boolean {
  const { text = '' } = passages[at] ?? {}
  if (writingOf(text) !== 'east-asian') return false
  const report = passages.slice(below, below + TITLES_AND_SUCH).find((passage) => datelineOf(passage.text))
  if (report === undefined) return false
  const pairs = pairsOf(text)
  const told = pairsOf(report.text.slice(0, LONGEST_OPENING))
  const shared = [...pairs].filter((pair) => told.has(pair)).length
  return pairs.size > 0 && shared <= pairs.size * MOST_BY_CHANCE
}

/** The pairs of characters that stand side by side in East Asian words: most of them are a word or its stem. */
function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const [word] of text.matchAll(/[\p{Script=Han}\p{Script=Hangul}]{2,}/gu)) {
    for (let at = 1; at < word.length; at += 1) pairs.add(word.slice(at - 1, at + 1))
  }
  return pairs
}

/** Whether the line right under the head line stands in a block of its own and is no name: a title’s place. */
function opensFile(passages: readonly Passage[], at: number): boolean {
  const [passage, next] = [passages[at], passages[at + 1]]
  return at === 0 && passage?.block !== next?.block && !looksLikePersonName(passage?.text ?? '')
}

/** Whether prose follows within a few lines, as below a second title or a table of a match. */
function leadsToProse(passages: readonly Passage[], from: number): boolean {
  return passages.slice(from, from + TITLES_AND_SUCH).some(({ text }) => isProse(text))
}

/** Whether below a passage, and captions, there is one that is the headline rather. */
export function hasHeadlineBelow(passages: readonly Passage[], at: number): boolean {
  return isHeadlineAt(passages, indexBelowCaptions(passages, at + 1))
}

function indexBelowCaptions(passages: readonly Passage[], from: number): number {
  let at = indexOfStory(passages, from)
  while (at < from + LOOK_AHEAD && isCaption(passages, at)) at = indexOfStory(passages, at + 1)
  return at
}

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

/** The beginning of the story below a line, to see what it speaks of. */
export function openingText(passages: readonly Passage[], from: number): string {
  const opening = passages.slice(from, from + OPENING)
  return opening.map(({ text }) => text.slice(0, LONGEST_OPENING)).join('\n')
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
function isTabular(text: string): boolean {
  const digits = text.slice(0, LONGEST_LINE).match(/\d/g)?.length ?? 0
  return digits * 8 >= Math.min(text.length, LONGEST_LINE)
}

function indexOfStory(passages: readonly Passage[], from: number): number {
  let at = from
  while (at < from + LOOK_AHEAD && isAside(passages[at])) at += 1
  return at
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

/** Each passage is asked by those above it, up to ten times. */
const ASIDES = new WeakMap<Passage, boolean>()

function isAside(passage: Passage | undefined): boolean {
  if (passage === undefined) return false
  let is = ASIDES.get(passage)
  if (is === undefined) {
    const { text } = passage
    is = isStandalone(text) || creditOf(text) !== undefined || isDateOnly(text) || isHorizontalRule(text)
    ASIDES.set(passage, is)
  }
  return is
}

function isCaption(passages: readonly Passage[], at: number): boolean {
  const text = passages[at]?.text
  if (text === undefined) return false
  return (
    captionRule(text) !== undefined ||
    describesScene(text) ||
    captionRuleByNeighbours(passages, at) !== undefined
  )
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
