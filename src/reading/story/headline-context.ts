import { captionRuleByNeighbours } from './caption-context.ts'
import { captionRule, describesScene } from './captions.ts'
import { datelineOf } from './datelines.ts'
import { isTitleAbove } from './headline.ts'
import { looksLikePersonName } from './names.ts'
import type { Passage } from './passage.ts'
import { writingOf } from './scripts.ts'
import { indexOfStory, leadsToProse, LONGEST_OPENING, LOOK_AHEAD, TITLES_AND_SUCH } from './story-position.ts'

/** Part of the pairs of characters that two lines share by chance. */
const MOST_BY_CHANCE = 0.1

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

/** Whether below a passage, and captions, there is one that is the headline rather. */
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
