import { captionRuleByNeighbours } from './caption-context.ts'
import { captionRule, describesScene } from './captions.ts'
import { datelineOf } from './datelines.ts'
import { isTitleAbove } from './headline.ts'
import { looksLikePersonName } from './names.ts'
import type { Passage } from './passage.ts'
import { writingOf } from './scripts.ts'
import {
  indexOfStory,
  leadsToProse,
  MAX_OPENING_LENGTH,
  LOOK_AHEAD,
  MAX_LINES_ABOVE_PROSE,
} from './story-position.ts'

/** Share of the character bigrams that two unrelated lines have in common by chance. */
const MAX_SHARED_BY_CHANCE = 0.1

/** Whether a passage is the headline of what is below it, ignoring captions. */
export function isHeadlineAt(passages: readonly Passage[], at: number): boolean {
  const passage = passages[at]
  if (!passage) return false
  const below = indexBelowCaptions(passages, at + 1)
  const isFirst = isInTitlePosition(passages, at) && leadsToProse(passages, below)
  return isTitleAbove(passage, passages[below], isFirst) && !isStandfirst(passages, at, below)
}

/**
 * Whether a title differs in subject from the report below it. A report with a
 * dateline states the news in its first sentence, in the words of its headline;
 * a line that shares no words with it is a standfirst. Only for East Asian
 * scripts, where inflection does not change the characters of a word’s stem.
 */
function isStandfirst(passages: readonly Passage[], at: number, below: number): boolean {
  const { text = '' } = passages[at] ?? {}
  if (writingOf(text) !== 'east-asian') return false
  const report = passages
    .slice(below, below + MAX_LINES_ABOVE_PROSE)
    .find((passage) => datelineOf(passage.text))
  if (report === undefined) return false
  const bigrams = bigramsOf(text)
  const reported = bigramsOf(report.text.slice(0, MAX_OPENING_LENGTH))
  const shared = [...bigrams].filter((bigram) => reported.has(bigram)).length
  return bigrams.size > 0 && shared <= bigrams.size * MAX_SHARED_BY_CHANCE
}

/** The character bigrams of East Asian text: most of them are a word or its stem. */
function bigramsOf(text: string): ReadonlySet<string> {
  const bigrams = new Set<string>()
  for (const [word] of text.matchAll(/[\p{Script=Han}\p{Script=Hangul}]{2,}/gu)) {
    for (let at = 1; at < word.length; at += 1) bigrams.add(word.slice(at - 1, at + 1))
  }
  return bigrams
}

/** Whether a passage is where a title belongs: right below the head line, in its own block, and not a name. */
function isInTitlePosition(passages: readonly Passage[], at: number): boolean {
  const [passage, next] = [passages[at], passages[at + 1]]
  return at === 0 && passage?.block !== next?.block && !looksLikePersonName(passage?.text ?? '')
}

/** Whether the passage below this one, ignoring captions, is the headline. */
export function hasHeadlineBelow(passages: readonly Passage[], at: number): boolean {
  return isHeadlineAt(passages, indexBelowCaptions(passages, at + 1))
}

function indexBelowCaptions(passages: readonly Passage[], from: number): number {
  let at = indexOfStory(passages, from)
  while (at < from + LOOK_AHEAD && isCaption(passages, at)) at = indexOfStory(passages, at + 1)
  return at
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
