import type { Inference } from '../../article/article.ts'
import { isStandalone } from './classification.ts'
import { boilerplateRule, isAddress } from './boilerplate.ts'
import { bylineOf } from './bylines.ts'
import { isUnmistakableCaption } from './captions.ts'
import { creditOf } from './credits.ts'
import { datelineOf } from './datelines.ts'
import { isReleaseLabel } from './editor-notes.ts'
import { startsLowerCaseWord } from './layout.ts'
import type { Line } from '../line.ts'
import { isMarkdown } from './markdown.ts'
import { namesPerson } from './names.ts'
import { isSection } from './navigation.ts'
import { endsSentence, isProse } from './sentences.ts'

/** The text of a source, without its date and front matter. */
export interface StoryInput {
  readonly file: string
  /** The text after the date on the head line, trimmed; `undefined` when there is none. */
  readonly headLine: Line | undefined
  /** All lines after the head line or front matter, including blank ones, decoded and cleaned, in order. */
  readonly lines: readonly Line[]
  /** Values from front matter, which take precedence over anything found in the text. */
  readonly given: {
    readonly headline?: string
    readonly byline?: string
    readonly caption?: string
    readonly credit?: string
    readonly language?: string
  }
}

/** A longer headline is certainly two things on one line. */
export const MAX_HEADLINE_LENGTH = 250

const MAX_DATELINE_LENGTH = 90

/** Whether the text after the date is not a headline but furniture above the story, or its beginning. */
export function headLineBelongsToStory({ file, headLine, lines }: StoryInput): boolean {
  const words = headLine?.text.trim() ?? ''
  // Nothing is ever prepended to a Markdown body.
  if (words === '' || isMarkdown(file)) return false
  if (isUnmistakableCaption(words)) return true
  // “IRAQ — What next” is a headline; “ELMTOWN (AP) — The council voted.” is not.
  const dateline = /[)\]/] ?[-–—:]/u.test(words.slice(0, MAX_DATELINE_LENGTH)) ? datelineOf(words) : undefined
  if (dateline && /[)\]/]$/u.test(dateline.dateline) && (dateline.alone || endsSentence(words))) return true
  const below = lines.find(({ text }) => text.trim() !== '')?.text.trim()
  return isSection(words) && below !== undefined && !isProse(below) && !isStandalone(below)
}

/** Makes the text after the date the first line of the story. */
export function moveHeadLineIntoStory({ headLine, lines, ...rest }: StoryInput): StoryInput {
  const first = headLine === undefined ? [] : [headLine, { text: '', number: headLine.number }]
  return { ...rest, headLine: undefined, lines: [...first, ...lines] }
}

/** The line below the head line, when it clearly continues the headline: lower case, in its own block, not a sentence. */
export function headlineContinuation(headLine: Line | undefined, lines: readonly Line[]): Line | undefined {
  const [below, behind] = lines
  if (headLine === undefined || below === undefined || behind === undefined || behind.text.trim() !== '')
    return undefined
  const continues =
    startsLowerCaseWord(below.text) && !endsSentence(below.text.trimEnd()) && !endsSentence(headLine.text)
  // A headline in capitals would continue in capitals.
  const isMixedCase = headLine.text !== headLine.text.toUpperCase()
  return continues && isMixedCase && headLine.text.length + below.text.length < MAX_HEADLINE_LENGTH / 2
    ? below
    : undefined
}

/** What the text after the date was found to be. All empty when there is none. */
export interface HeadLineReading {
  readonly headline: string | undefined
  readonly byline: string | undefined
  readonly credits: readonly string[]
  readonly setAside: readonly string[]
  readonly inferences: readonly Inference[]
}

/** Classifies the text after the date: the headline, something else in its place, or a headline that front matter overrides. */
export function classifyHeadLine(
  line: Line | undefined,
  given: string | undefined,
  lines: readonly Line[],
): HeadLineReading {
  const nothing = { headline: undefined, byline: undefined, credits: [], setAside: [], inferences: [] }
  if (line === undefined) return nothing
  const words = line.text.replace(/\s+/gu, ' ').trim()
  const infer = (kind: 'credit' | 'byline' | 'boilerplate', rule: string): Inference[] => [
    { kind, rule, line: line.number, words },
  ]
  const credit = creditOf(words)
  if (credit) {
    return { ...nothing, credits: [words], inferences: infer('credit', `${credit.rule}-in-headline-place`) }
  }
  const byline = bylineOf(words)
  if (byline !== undefined && isPersonByline(words, byline, lines))
    return { ...nothing, byline, inferences: infer('byline', 'byline-in-headline-place') }
  const nonHeadline = nonHeadlineRule(words)
  if (nonHeadline !== undefined) {
    return {
      ...nothing,
      setAside: [words],
      inferences: infer('boilerplate', `${nonHeadline}-in-headline-place`),
    }
  }
  if (given === undefined) return { ...nothing, headline: words }
  if (given === words) return nothing
  return { ...nothing, setAside: [words], inferences: infer('boilerplate', 'headline-given-in-front-matter') }
}

/** How many lines are searched for the words of a headline in lower case. */
const OPENING_LINES = 60

/**
 * “By Jane Doe”, but not “By Popular Demand” or “Di Maria Scores”: requires “by”
 * and a name whose words do not occur in lower case in the story.
 */
function isPersonByline(words: string, byline: string, lines: readonly Line[]): boolean {
  const [name = ''] = byline.split(/,| and /u)
  const opening = lines.slice(0, OPENING_LINES).map(({ text }) => text.slice(0, 2_000))
  return /^(?:\p{L}+ )?by[: ]/iu.test(words) && namesPerson(name, opening.join('\n'))
}

/**
 * The rule by which a line is never a headline, whatever follows. Only URLs,
 * release labels, advertisement labels and whole invitations count: “Facebook”
 * and “Related” could be headlines.
 */
function nonHeadlineRule(words: string): string | undefined {
  if (isAddress(words)) return 'address'
  if (isReleaseLabel(words)) return 'release-label'
  const rule = boilerplateRule(words)
  const isInvitation = rule === 'invitation' && words.split(' ').length >= 3
  return rule === 'advertisement' || isInvitation ? rule : undefined
}
