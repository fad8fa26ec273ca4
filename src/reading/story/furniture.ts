import type { Inference } from '../../article/article.ts'
import { boilerplateRule } from './boilerplate.ts'
import { bylineBelowStandfirst } from './byline-context.ts'
import { bylineOf, splitByline } from './bylines.ts'
import { classifyByWording, type Classification, type PassageKind } from './classification.ts'
import { trailingCreditStart } from './credits.ts'
import { datelineOf } from './datelines.ts'
import { splitHeader } from './file-header.ts'
import type { Passage } from './passage.ts'
import { isProse } from './sentences.ts'
import { classifyAtTop } from './top-of-story.ts'

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
const ONLY_ONE: ReadonlySet<PassageKind> = new Set(['headline', 'byline', 'dateline'])
/** Passages above a story at most: a file that has more is a list. */
const LONGEST_TOP = 200
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
  const found: Record<PassageKind, Passage[]> = {
    headline: [],
    credit: [],
    caption: [],
    byline: [],
    dateline: [],
    boilerplate: [],
  }
  const story: Passage[] = []
  const inferences: Inference[] = []
  const take = (passage: Passage, { kind, rule }: Classification): void => {
    found[kind].push(passage)
    inferences.push({ kind, rule, line: passage.line, words: passage.text })
  }
  for (const { passage, classification } of header.lines) take(passage, classification)
  if (header.headline) take(header.headline, { kind: 'headline', rule: 'label-of-the-header' })
  if (header.byline) take(header.byline, { kind: 'byline', rule: 'label-of-the-header' })
  passages.forEach((passage, at) => {
    const known = headline ?? found.headline[0]?.text
    const classification =
      story.length === 0 && at < LONGEST_TOP
        ? classifyAtTop(passages, at, known)
        : (classifyByWording(passage.text) ?? bylineBelowStandfirst(passages, at, story))
    if (!classification || (ONLY_ONE.has(classification.kind) && found[classification.kind].length > 0))
      story.push(passage)
    else take(passage, classification)
  })
  const texts = (kind: PassageKind): string[] => found[kind].map(({ text }) => text)
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
