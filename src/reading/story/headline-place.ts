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

/** A source whose date and front matter are read: what is left is words in lines. */
export interface StoryInput {
  readonly file: string
  /** Words after the date on the head line, trimmed; undefined when there are none. */
  readonly headLine: Line | undefined
  /** Every line after the head line (or after the front matter), blank ones too, decoded and cleaned, in order. */
  readonly lines: readonly Line[]
  /** What front matter gives; it wins over anything found. */
  readonly given: {
    readonly headline?: string
    readonly byline?: string
    readonly caption?: string
    readonly credit?: string
    readonly language?: string
  }
}

/** Headlines of more characters are surely two things in one line. */
export const LONGEST_HEADLINE = 250

const LONGEST_DATELINE = 90

/** Whether the words after the date are no headline, but what stands above a story or begins it. */
export function headLineBelongsToStory({ file, headLine, lines }: StoryInput): boolean {
  const words = headLine?.text.trim() ?? ''
  // A Markdown body keeps its own words, and nothing is put in front of them.
  if (words === '' || isMarkdown(file)) return false
  if (isUnmistakableCaption(words)) return true
  // “IRAQ — What next” is a headline; “ELMTOWN (AP) — The council voted.” is not.
  const dateline = /[)\]/] ?[-–—:]/u.test(words.slice(0, LONGEST_DATELINE)) ? datelineOf(words) : undefined
  if (dateline && /[)\]/]$/u.test(dateline.dateline) && (dateline.alone || endsSentence(words))) return true
  const below = lines.find(({ text }) => text.trim() !== '')?.text.trim()
  return isSection(words) && below !== undefined && !isProse(below) && !isStandalone(below)
}

/** The words after the date as the first line of the text. */
export function moveHeadLineIntoStory({ headLine, lines, ...rest }: StoryInput): StoryInput {
  const first = headLine === undefined ? [] : [headLine, { text: '', number: headLine.number }]
  return { ...rest, headLine: undefined, lines: [...first, ...lines] }
}

/** The line right below the head line, where the headline plainly runs on in it: small letters, alone, no sentence’s end. */
export function headlineContinuation(headLine: Line | undefined, lines: readonly Line[]): Line | undefined {
  const [below, behind] = lines
  if (headLine === undefined || below === undefined || behind === undefined || behind.text.trim() !== '')
    return undefined
  const isOne =
    startsLowerCaseWord(below.text) && !endsSentence(below.text.trimEnd()) && !endsSentence(headLine.text)
  // A headline in capitals goes on in capitals.
  const isSet = headLine.text !== headLine.text.toUpperCase()
  return isOne && isSet && headLine.text.length + below.text.length < LONGEST_HEADLINE / 2 ? below : undefined
}

export interface HeadLineReading {
  readonly headline: string | undefined
  readonly byline: string | undefined
  readonly credits: readonly string[]
  readonly setAside: readonly string[]
  readonly inferences: readonly Inference[]
}

/** What the words after the date are: the headline, something else in its place, or a headline that front matter overrides. */
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
  const junk = nonHeadlineRule(words)
  if (junk !== undefined) {
    return { ...nothing, setAside: [words], inferences: infer('boilerplate', `${junk}-in-headline-place`) }
  }
  if (given === undefined) return { ...nothing, headline: words }
  if (given === words) return nothing
  return { ...nothing, setAside: [words], inferences: infer('boilerplate', 'headline-given-in-front-matter') }
}

/** Lines in which words of a headline would stand in small letters. */
const OPENING = 60

/** “By Jane Doe” and not “By Popular Demand” or “Di Maria Scores”: “by”, and a name that the story has no words of. */
function isPersonByline(words: string, byline: string, lines: readonly Line[]): boolean {
  const [name = ''] = byline.split(/,| and /u)
  const opening = lines.slice(0, OPENING).map(({ text }) => text.slice(0, 2_000))
  return /^(?:\p{L}+ )?by[: ]/iu.test(words) && namesPerson(name, opening.join('\n'))
}

/**
 * The rule by which words are no headline whatever follows. “Facebook” and
 * “Related” could be one: only an advertisement’s label, whole invitations and addresses count.
 */
function nonHeadlineRule(words: string): string | undefined {
  if (isAddress(words)) return 'address'
  if (isReleaseLabel(words)) return 'release-label'
  const rule = boilerplateRule(words)
  const isInvitation = rule === 'invitation' && words.split(' ').length >= 3
  return rule === 'advertisement' || isInvitation ? rule : undefined
}
