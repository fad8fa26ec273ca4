import type { Inference } from '../../article/article.ts'
import { classifyByWording, type Place, type Classification } from './classification.ts'
import { boilerplateRule, isAddress } from './boilerplate.ts'
import { bylineOf, isBylineLead, isJobTitle, splitByline } from './bylines.ts'
import { captionRule, describesScene, isCaptionLabel } from './captions.ts'
import { trailingCreditStart, creditOf } from './credits.ts'
import { datelineOf, isDateOnly, isNameAndPlace } from './datelines.ts'
import { splitHeader } from './file-header.ts'
import { isContact, editorNoteRule } from './editor-notes.ts'
import { repeatsHeadline } from './headline.ts'
import { looksLikePersonName, namesPerson } from './names.ts'
import {
  captionRuleByNeighbours,
  hasHeadlineBelow,
  isDetachedFromProse,
  isHeadlineAt,
  isInOtherScript,
  isBulletPoint,
  nextStoryPassage,
  openingText,
  storyStartsAt,
} from './neighbours.ts'
import { isNavigation, isHorizontalRule, isSection } from './navigation.ts'
import type { Passage } from './paragraphs.ts'
import { isPressName } from './picture-sources.ts'
import { endsSentence, isProse } from './sentences.ts'

/** What stands around a story, each passage in one place, and the story itself. */
export interface Furniture {
  /** The headline where it stands below its place; only looked for when it is wanted. */
  readonly headline: Passage | undefined
  readonly credits: readonly string[]
  readonly captions: readonly string[]
  readonly byline: string | undefined
  /** A dateline on a line of its own. */
  readonly dateline: string | undefined
  readonly boilerplate: readonly string[]
  readonly story: readonly Passage[]
  readonly inferences: readonly Inference[]
}

/** A second one of these is the story’s. */
const ONLY_ONE: ReadonlySet<Place> = new Set(['headline', 'byline', 'dateline'])
/** Passages above a story at most: a file that has more is a list. */
const LONGEST_TOP = 200
/** Lines of a press office’s address at most. */
const LONGEST_CONTACT = 8
/** Passages looked through for the sections of a digest. */
const LONGEST_DIGEST = 60
/** Lines of a standfirst at most. */
const LONGEST_STANDFIRST = 2
/** The same where all but these are points of a summary. */
const LONGEST_SUMMARY = 8
/** Longer passages are not looked through for a credit at their end. */
const LONGEST_WITH_CREDIT = 350

/**
 * Sorts the passages of a file into the story and what stands around it. Before
 * the story’s first paragraph everything is weighed; from there on only what is
 * beyond doubt is set aside. `headline` is the one that is known; without it one
 * is looked for.
 */
export function classifyPassages(joined: readonly Passage[], headline: string | undefined): Furniture {
  const header = splitHeader(joined, headline === undefined)
  const firstProse = header.rest.findIndex(({ text }) => isProse(text))
  const passages = header.rest.flatMap((passage, at) => splitTail(passage, at <= firstProse))
  const found: Record<Place, Passage[]> = {
    headline: [],
    credit: [],
    caption: [],
    byline: [],
    dateline: [],
    boilerplate: [],
  }
  const story: Passage[] = []
  const inferences: Inference[] = []
  const take = (passage: Passage, { place, rule }: Classification): void => {
    found[place].push(passage)
    inferences.push({ kind: place, rule, line: passage.line, words: passage.text })
  }
  for (const { passage, verdict } of header.lines) take(passage, verdict)
  if (header.headline) take(header.headline, { place: 'headline', rule: 'label-of-the-header' })
  if (header.byline) take(header.byline, { place: 'byline', rule: 'label-of-the-header' })
  passages.forEach((passage, at) => {
    const known = headline ?? found.headline[0]?.text
    const verdict =
      story.length === 0 && at < LONGEST_TOP
        ? classifyAtTop(passages, at, known)
        : (classifyByWording(passage.text) ?? bylineBelowStandfirst(passages, at, story))
    if (!verdict || (ONLY_ONE.has(verdict.place) && found[verdict.place].length > 0)) story.push(passage)
    else take(passage, verdict)
  })
  const texts = (place: Place): string[] => found[place].map(({ text }) => text)
  const [byline] = found.byline
  const [dateline] = found.dateline
  return {
    headline: found.headline[0],
    credits: texts('credit'),
    captions: texts('caption'),
    byline: byline && (bylineOf(byline.text) ?? byline.text),
    dateline: dateline && (datelineOf(dateline.text)?.dateline ?? dateline.text),
    boilerplate: texts('boilerplate'),
    story,
    inferences,
  }
}

/** “… at the summit. REUTERS/Jane Doe”: the caption and, as a passage of its own, its credit; so with a byline above the story. */
function splitTail(passage: Passage, isAbove: boolean): Passage[] {
  const { text } = passage
  const byline = isAbove ? splitByline(text) : undefined
  if (byline) return byline.map((part) => ({ ...passage, text: part }))
  const at = text.length <= LONGEST_WITH_CREDIT ? trailingCreditStart(text) : undefined
  // “<저작권자(c) …>” is a notice as a whole.
  if (at === undefined || boilerplateRule(text) !== undefined) return [passage]
  return [text.slice(0, at), text.slice(at)].map((part) => ({ ...passage, text: part.trim() }))
}

function classifyAtTop(
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
    return { place: 'boilerplate', rule: 'post-below-the-byline' }
  if (next && bylineOf(text) !== undefined) return { place: 'byline', rule: 'byline-above-the-story' }
  if (isNameOverJobTitle(passages, at)) return { place: 'byline', rule: 'byline-above-the-story' }
  const ofByline = bylineInTwoLines(passages, at)
  if (ofByline) return ofByline
  const byWords = classifyByWording(text)
  // What nothing follows is the story, whatever it looks like.
  if (byWords || !next) return byWords
  const credit = creditOf(text)
  if (credit) return { place: 'credit', rule: credit.rule }
  if (datelineOf(text)?.alone) return { place: 'dateline', rule: 'dateline-alone' }
  if (isAddress(text)) return { place: 'boilerplate', rule: 'address-above-the-story' }
  if (isDateOnly(text)) return { place: 'boilerplate', rule: 'day-above-the-story' }
  if (isHorizontalRule(text)) return { place: 'boilerplate', rule: 'rule-above-the-story' }
  if (isNavigation(text)) return { place: 'boilerplate', rule: 'navigation-above-the-story' }
  // Between the headline and the story, with nothing of a page about it, it may be the author’s own first line.
  const isOfPage = at > 0 || next !== passages[at + 1]
  if (!wantsHeadline && isOfPage && repeatsHeadline(text, headline))
    return { place: 'boilerplate', rule: 'headline-again' }
  if (isSectionNameAt(passages, at) && !(wantsHeadline && isProse(next.text)))
    return { place: 'boilerplate', rule: 'section-above-the-story' }
  const forEditors = editorNoteRule(text) ?? (isInContact(passages, at) ? 'contact-of-a-release' : undefined)
  if (forEditors !== undefined) return { place: 'boilerplate', rule: forEditors }
  if (isNameAndPlace(text) && next.block !== passage.block && isProse(next.text)) {
    return { place: 'dateline', rule: 'name-and-place-above-the-story' }
  }
  const above = passages[at - 1]
  const isLabelled = above?.block === passage.block && isCaptionLabel(above.text)
  const caption = isLabelled ? 'caption-label' : (captionRule(text) ?? captionRuleByNeighbours(passages, at))
  if (caption !== undefined) return { place: 'caption', rule: caption }
  if (wantsHeadline && isHeadlineAt(passages, at)) {
    return describesScene(text) && hasHeadlineBelow(passages, at)
      ? { place: 'caption', rule: 'scene-above-the-headline' }
      : { place: 'headline', rule: 'title-above-the-story' }
  }
  const byPlace = captionRuleByPosition(passages, at, next)
  return byPlace === undefined ? undefined : { place: 'caption', rule: byPlace }
}

/** The name of a section of the paper; in a digest, where others follow, each is a heading. */
function isSectionNameAt(passages: readonly Passage[], at: number): boolean {
  const { text = '' } = passages[at] ?? {}
  return (
    isSection(text) && !passages.slice(at + 2, at + LONGEST_DIGEST).some((passage) => isSection(passage.text))
  )
}

/** A short line in one block with a line such as “Media contact:” above it. */
function isInContact(passages: readonly Passage[], at: number): boolean {
  const passage = passages[at]
  for (let above = at; passage && above > at - LONGEST_CONTACT; above -= 1) {
    const { text = '', block } = passages[above] ?? {}
    if (block !== passage.block) return false
    if (above < at && isContact(text)) return true
    if (isProse(text)) return false
  }
  return false
}

/** “By” on one line and “Jane Doe” on the next, where a page sets them apart. */
function bylineInTwoLines(passages: readonly Passage[], at: number): Classification | undefined {
  const [above, passage, below] = [passages[at - 1], passages[at], passages[at + 1]]
  if (passage === undefined) return undefined
  if (below && passages[at + 2] && isBylineLead(passage.text) && looksLikePersonName(below.text))
    return { place: 'boilerplate', rule: 'byline-in-two-lines' }
  return above && below && isBylineLead(above.text) && looksLikePersonName(passage.text)
    ? { place: 'byline', rule: 'byline-in-two-lines' }
    : undefined
}

/** A byline where the story has begun with a line or two that are no prose: they are its standfirst. */
function bylineBelowStandfirst(
  passages: readonly Passage[],
  at: number,
  story: readonly Passage[],
): Classification | undefined {
  if (story.length > LONGEST_SUMMARY) return undefined
  let lines = 0
  for (const { text } of story) {
    if (isBulletPoint(text)) continue
    lines += 1
    if (lines > LONGEST_STANDFIRST || isProse(text)) return undefined
  }
  if (!nextStoryPassage(passages, at + 1)) return undefined
  if (isJobTitleUnderByline(passages, at)) return { place: 'boilerplate', rule: 'post-below-the-byline' }
  if (isSoleDate(passages, at)) return { place: 'boilerplate', rule: 'day-above-the-story' }
  return bylineOf(passages[at]?.text ?? '') === undefined
    ? undefined
    : { place: 'byline', rule: 'byline-below-the-standfirst' }
}

/** A day alone above prose; where others follow, each is a heading. */
function isSoleDate(passages: readonly Passage[], at: number): boolean {
  if (!isDateOnly(passages[at]?.text ?? '') || !isProse(nextStoryPassage(passages, at + 1)?.text ?? ''))
    return false
  return !passages.slice(at + 1, at + LONGEST_DIGEST).some(({ text }) => isDateOnly(text))
}

/** “Staff Writer” on the line below “By Jane Doe”. */
function isJobTitleUnderByline(passages: readonly Passage[], at: number): boolean {
  const [above, passage] = [passages[at - 1], passages[at]]
  return (
    above !== undefined &&
    passage?.block === above.block &&
    isJobTitle(passage.text) &&
    (bylineOf(above.text) !== undefined || isNameOverJobTitle(passages, at - 1))
  )
}

/** “Alice Weaver” on the line above her post or address, or above when it was published. */
function isNameOverJobTitle(passages: readonly Passage[], at: number): boolean {
  const [passage, below] = [passages[at], passages[at + 1]]
  if (!passage || !below || passage.block !== below.block || !nextStoryPassage(passages, at + 2)) return false
  return (
    looksLikePersonName(passage.text) &&
    /\p{Lu}/u.test(passage.text) &&
    (isJobTitle(below.text) || isDateOnly(below.text) || boilerplateRule(below.text) === 'rights-notice')
  )
}

/** The rule by which a line is a caption for standing above this story, where its words alone leave it open. */
function captionRuleByPosition(passages: readonly Passage[], at: number, next: Passage): string | undefined {
  const { text = '' } = passages[at] ?? {}
  const couldName = !isPressName(text) && !endsSentence(text) && isProse(next.text)
  if (couldName && namesPerson(text, openingText(passages, at + 1))) return 'name-above-the-story'
  if (describesScene(text) && storyStartsAt(passages, at + 1)) return 'scene-above-the-story'
  if (isInOtherScript(passages, at)) return 'other-script-above-the-story'
  return isDetachedFromProse(passages, at) ? 'line-apart-from-the-prose' : undefined
}
