import { isAddress } from './boilerplate.ts'
import {
  bylineInTwoLines,
  isJobTitleUnderByline,
  isNameOverJobTitle,
  DIGEST_LOOK_AHEAD,
} from './byline-context.ts'
import { bylineOf } from './bylines.ts'
import { captionRuleByNeighbours, isDetachedFromProse, isInOtherScript } from './caption-context.ts'
import { captionRule, describesScene, isCaptionLabel } from './captions.ts'
import { classifyByWording, type Classification } from './classification.ts'
import { creditOf } from './credits.ts'
import { datelineOf, isDateOnly, isNameAndPlace } from './datelines.ts'
import { editorNoteRule, isContact } from './editor-notes.ts'
import { hasHeadlineBelow, isHeadlineAt } from './headline-context.ts'
import { repeatsHeadline } from './headline.ts'
import { namesPerson } from './names.ts'
import { isHorizontalRule, isNavigation, isSection } from './navigation.ts'
import type { Passage } from './passage.ts'
import { isPressName } from './picture-sources.ts'
import { endsSentence, isProse } from './sentences.ts'
import { nextStoryPassage, openingText, storyStartsAt } from './story-position.ts'

/** Maximum number of lines in a press contact. */
const MAX_CONTACT_LINES = 8

/**
 * Classifies a passage above the first paragraph by wording, position and
 * neighbours; `undefined` when it belongs to the story. Searches for a headline
 * when none is given.
 */
export function classifyAtTop(
  passages: readonly Passage[],
  at: number,
  headline: string | undefined,
): Classification | undefined {
  const wantsHeadline = headline === undefined
  const passage = passages[at]
  const next = nextStoryPassage(passages, at + 1)
  if (!passage) return undefined
  const { text } = passage
  if (next && isJobTitleUnderByline(passages, at))
    return { kind: 'boilerplate', rule: 'post-below-the-byline' }
  if (next && bylineOf(text) !== undefined) return { kind: 'byline', rule: 'byline-above-the-story' }
  if (isNameOverJobTitle(passages, at)) return { kind: 'byline', rule: 'byline-above-the-story' }
  const byline = bylineInTwoLines(passages, at)
  if (byline) return byline
  const byWords = classifyByWording(text)
  // If nothing follows, this is the story, whatever it looks like.
  if (byWords || !next) return byWords
  const credit = creditOf(text)
  if (credit) return { kind: 'credit', rule: credit.rule }
  if (datelineOf(text)?.alone) return { kind: 'dateline', rule: 'dateline-alone' }
  if (isAddress(text)) return { kind: 'boilerplate', rule: 'address-above-the-story' }
  if (isDateOnly(text)) return { kind: 'boilerplate', rule: 'day-above-the-story' }
  if (isHorizontalRule(text)) return { kind: 'boilerplate', rule: 'rule-above-the-story' }
  if (isNavigation(text)) return { kind: 'boilerplate', rule: 'navigation-above-the-story' }
  // With no other furniture between headline and story, a repeated headline may be the author’s own first line.
  const isInFurniture = at > 0 || next !== passages[at + 1]
  if (!wantsHeadline && isInFurniture && repeatsHeadline(text, headline))
    return { kind: 'boilerplate', rule: 'headline-again' }
  if (isSectionNameAt(passages, at) && !(wantsHeadline && isProse(next.text)))
    return { kind: 'boilerplate', rule: 'section-above-the-story' }
  const forEditors = editorNoteRule(text) ?? (isInContact(passages, at) ? 'contact-of-a-release' : undefined)
  if (forEditors !== undefined) return { kind: 'boilerplate', rule: forEditors }
  if (isNameAndPlace(text) && next.block !== passage.block && isProse(next.text)) {
    return { kind: 'dateline', rule: 'name-and-place-above-the-story' }
  }
  const above = passages[at - 1]
  const hasCaptionLabel = above?.block === passage.block && isCaptionLabel(above.text)
  const caption = hasCaptionLabel
    ? 'caption-label'
    : (captionRule(text) ?? captionRuleByNeighbours(passages, at))
  if (caption !== undefined) return { kind: 'caption', rule: caption }
  if (wantsHeadline && isHeadlineAt(passages, at)) {
    return describesScene(text) && hasHeadlineBelow(passages, at)
      ? { kind: 'caption', rule: 'scene-above-the-headline' }
      : { kind: 'headline', rule: 'title-above-the-story' }
  }
  const byPlace = captionRuleByPosition(passages, at, next)
  return byPlace === undefined ? undefined : { kind: 'caption', rule: byPlace }
}

/** The name of a newspaper section. In a digest, where more follow, they are headings. */
function isSectionNameAt(passages: readonly Passage[], at: number): boolean {
  const { text = '' } = passages[at] ?? {}
  return (
    isSection(text) &&
    !passages.slice(at + 2, at + DIGEST_LOOK_AHEAD).some((passage) => isSection(passage.text))
  )
}

/** A short line below one such as “Media contact:”, in the same block. */
function isInContact(passages: readonly Passage[], at: number): boolean {
  const passage = passages[at]
  for (let above = at; passage && above > at - MAX_CONTACT_LINES; above -= 1) {
    const { text = '', block } = passages[above] ?? {}
    if (block !== passage.block) return false
    if (above < at && isContact(text)) return true
    if (isProse(text)) return false
  }
  return false
}

/** The rule by which a line is a caption because of its position above the story, when its wording does not decide. */
function captionRuleByPosition(passages: readonly Passage[], at: number, next: Passage): string | undefined {
  const { text = '' } = passages[at] ?? {}
  const mayBeName = !isPressName(text) && !endsSentence(text) && isProse(next.text)
  if (mayBeName && namesPerson(text, openingText(passages, at + 1))) return 'name-above-the-story'
  if (describesScene(text) && storyStartsAt(passages, at + 1)) return 'scene-above-the-story'
  if (isInOtherScript(passages, at)) return 'other-script-above-the-story'
  return isDetachedFromProse(passages, at) ? 'line-apart-from-the-prose' : undefined
}
