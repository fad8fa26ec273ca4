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

/** A story and what surrounds it, as page furniture does. Each passage is in exactly one place. */
export interface Furniture {
  /** A headline found below the head line; only searched for when none is known. */
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

/** Kinds that occur at most once; a second one is part of the story. */
const SINGLETONS: ReadonlySet<PassageKind> = new Set(['headline', 'byline', 'dateline'])
/** Maximum number of passages above a story. A file with more is a list. */
const MAX_TOP_PASSAGES = 200
/** Longer passages are not searched for a credit at their end. */
const MAX_LENGTH_WITH_CREDIT = 350

/**
 * Sorts the passages of a file into the story and what surrounds it. Above the
 * first paragraph every rule applies; from there on only those that go by
 * wording alone, and a byline below a standfirst. Searches for a headline unless
 * one is given.
 */
export function classifyPassages(allPassages: readonly Passage[], headline: string | undefined): Furniture {
  const header = splitHeader(allPassages, headline === undefined)
  const firstProse = header.rest.findIndex(({ text }) => isProse(text))
  const passages = header.rest.flatMap((passage, at) => splitTail(passage, at <= firstProse))
  const byKind: Record<PassageKind, Passage[]> = {
    headline: [],
    credit: [],
    caption: [],
    byline: [],
    dateline: [],
    boilerplate: [],
  }
  const story: Passage[] = []
  const inferences: Inference[] = []
  const setAside = (passage: Passage, { kind, rule }: Classification): void => {
    byKind[kind].push(passage)
    inferences.push({ kind, rule, line: passage.line, words: passage.text })
  }
  for (const { passage, classification } of header.lines) setAside(passage, classification)
  if (header.headline) setAside(header.headline, { kind: 'headline', rule: 'label-of-the-header' })
  if (header.byline) setAside(header.byline, { kind: 'byline', rule: 'label-of-the-header' })
  passages.forEach((passage, at) => {
    const known = headline ?? byKind.headline[0]?.text
    const classification =
      story.length === 0 && at < MAX_TOP_PASSAGES
        ? classifyAtTop(passages, at, known)
        : (classifyByWording(passage.text) ?? bylineBelowStandfirst(passages, at, story))
    if (!classification || (SINGLETONS.has(classification.kind) && byKind[classification.kind].length > 0))
      story.push(passage)
    else setAside(passage, classification)
  })
  const texts = (kind: PassageKind): string[] => byKind[kind].map(({ text }) => text)
  const [byline] = byKind.byline
  const [dateline] = byKind.dateline
  return {
    headline: byKind.headline[0],
    credits: texts('credit'),
    captions: texts('caption'),
    byline: byline && (bylineOf(byline.text) ?? byline.text),
    dateline: dateline && (datelineOf(dateline.text)?.dateline ?? dateline.text),
    boilerplate: texts('boilerplate'),
    story,
    inferences,
  }
}

/**
 * Splits a credit off the end of a caption, “… at the summit. REUTERS/Jane Doe”,
 * and, above the story, the trailer off a byline.
 */
function splitTail(passage: Passage, isAbove: boolean): Passage[] {
  const { text } = passage
  const byline = isAbove ? splitByline(text) : undefined
  if (byline) return byline.map((part) => ({ ...passage, text: part }))
  const at = text.length <= MAX_LENGTH_WITH_CREDIT ? trailingCreditStart(text) : undefined
  // “<저작권자(c) …>” is a rights notice as a whole.
  if (at === undefined || boilerplateRule(text) !== undefined) return [passage]
  return [text.slice(0, at), text.slice(at)].map((part) => ({ ...passage, text: part.trim() }))
}
