import type { ArticleText, Block, HeadlineOrigin, Inference } from '../../article/article.ts'
import { problem, type Problem } from '../../core/problem.ts'
import { blocksOf } from './blocks.ts'
import { boilerplateRule, isAddress } from './boilerplate.ts'
import { bylineOf } from './bylines.ts'
import { creditOf } from './credits.ts'
import { datelineOf } from './datelines.ts'
import { standsAlone } from './asides.ts'
import { isReleaseLabel } from './for-editors.ts'
import { sortPassages, type Furniture } from './furniture.ts'
import { headlineFromText, opensSection } from './headline.ts'
import { brokenWordsOf } from './hyphenation.ts'
import { directionOf, languageOf } from './language.ts'
import { startsSmallWord } from './layout.ts'
import type { Line } from '../line.ts'
import { isMarkdown } from './markdown.ts'
import { namesSomebody } from './names.ts'
import { passagesOf, type Passage } from './paragraphs.ts'
import { isSection } from './navigation.ts'
import { isSurelyCaption } from './captions.ts'
import { endsSentence, isProse } from './sentences.ts'

/** A source whose date and front matter are read: what is left is words in lines. */
export interface HeadedText {
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

export interface TextReading {
  /** `undefined` when there is nothing to make one from; `problems` then holds an error. */
  readonly headline: string | undefined
  readonly headlineFrom: HeadlineOrigin
  readonly byline: string | undefined
  readonly language: string | undefined
  readonly direction: 'ltr' | 'rtl'
  readonly text: Omit<ArticleText, 'body'> & { readonly blocks: readonly Block[] }
  readonly problems: readonly Problem[]
}

/** Headlines of more characters are surely two things in one line. */
const LONGEST_HEADLINE = 250

/**
 * Reads the words of a source: which are the headline, the story, and what
 * stands around it. Every word of the lines is in exactly one place of the
 * result. Pure, linear in the size of the text, never throws.
 */
export function readText(headed: HeadedText): TextReading {
  const { file, headLine, lines, given } = opensWithStory(headed) ? withoutHeadLine(headed) : headed
  const more = restOfHeadline(headLine, lines)
  const top = headlineOrCredit(
    headLine && more ? { ...headLine, text: `${headLine.text} ${more.text}` } : headLine,
    given.headline,
    lines,
  )
  const own = more ? lines.slice(1) : lines
  const broken = brokenWordsOf(own, given.headline ?? top.headline ?? '')
  const passages = passagesOf(own, standsAlone, broken)
  const found = sortPassages(passages, given.headline ?? top.headline)
  const headline = chooseHeadline(given.headline, top, found)
  const opening = found.story[0]
  const dateline = found.dateline ?? (opening && datelineOf(opening.text)?.dateline)
  const place = { file, line: headLine?.number ?? lines[0]?.number ?? 1, column: 1 }
  const blocks = blocksOf(found.story)
  const sample = [
    headline?.text ?? '',
    ...found.story.slice(0, 8).map(({ text }) => text.slice(0, 600)),
  ].join('\n')
  const language = given.language ?? languageOf(sample)
  const bylines = [top, found].flatMap(({ byline, inferences }) =>
    byline === undefined
      ? []
      : { byline, words: inferences.find(({ kind }) => kind === 'byline')?.words ?? byline },
  )
  const set = setAsideBylines(given.byline, bylines)
  return {
    headline: headline?.text,
    headlineFrom: headline?.from ?? 'first-sentence',
    byline: given.byline ?? bylines[0]?.byline,
    language,
    direction: directionOf(sample),
    text: {
      dateline,
      credits: withGiven(given.credit, [...top.credits, ...found.credits]),
      captions: withGiven(given.caption, found.captions),
      boilerplate: [...top.setAside, ...set, ...found.boilerplate],
      blocks,
      normalisations: broken.map(
        ({ parted, line }) => `“${parted}” is one word: the hyphen at the end of line ${line} is not used`,
      ),
      inferences: inferencesOf(
        top,
        headline,
        found,
        dateline,
        given.language === undefined ? language : undefined,
      ),
    },
    problems: problemsOf(place, top, headline, found),
  }
}

const LONGEST_DATELINE = 90

/** Whether the words after the date are no headline, but what stands above a story or begins it. */
function opensWithStory({ file, headLine, lines }: HeadedText): boolean {
  const words = headLine?.text.trim() ?? ''
  // A Markdown body keeps its own words, and nothing is put in front of them.
  if (words === '' || isMarkdown(file)) return false
  if (isSurelyCaption(words)) return true
  // “IRAQ — What next” is a headline; “ELMTOWN (AP) — The council voted.” is not.
  const dateline = /[)\]/] ?[-–—:]/u.test(words.slice(0, LONGEST_DATELINE)) ? datelineOf(words) : undefined
  if (dateline && /[)\]/]$/u.test(dateline.dateline) && (dateline.alone || endsSentence(words))) return true
  const below = lines.find(({ text }) => text.trim() !== '')?.text.trim()
  return isSection(words) && below !== undefined && !isProse(below) && !standsAlone(below)
}

/** The words after the date as the first line of the text. */
function withoutHeadLine({ headLine, lines, ...rest }: HeadedText): HeadedText {
  const first = headLine === undefined ? [] : [headLine, { text: '', number: headLine.number }]
  return { ...rest, headLine: undefined, lines: [...first, ...lines] }
}

/** The line right below the head line, where the headline plainly runs on in it: small letters, alone, no sentence’s end. */
function restOfHeadline(headLine: Line | undefined, lines: readonly Line[]): Line | undefined {
  const [below, behind] = lines
  if (headLine === undefined || below === undefined || behind === undefined || behind.text.trim() !== '')
    return undefined
  const isOne =
    startsSmallWord(below.text) && !endsSentence(below.text.trimEnd()) && !endsSentence(headLine.text)
  // A headline in capitals goes on in capitals.
  const isSet = headLine.text !== headLine.text.toUpperCase()
  return isOne && isSet && headLine.text.length + below.text.length < LONGEST_HEADLINE / 2 ? below : undefined
}

interface HeadLineReading {
  readonly headline: string | undefined
  readonly byline: string | undefined
  readonly credits: readonly string[]
  readonly setAside: readonly string[]
  readonly inferences: readonly Inference[]
}

/** What the words after the date are: the headline, something else in its place, or a headline that front matter overrides. */
function headlineOrCredit(
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
  if (byline !== undefined && isNobodysTitle(words, byline, lines))
    return { ...nothing, byline, inferences: infer('byline', 'byline-in-headline-place') }
  const junk = noHeadline(words)
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
function isNobodysTitle(words: string, byline: string, lines: readonly Line[]): boolean {
  const [name = ''] = byline.split(/,| and /u)
  const opening = lines.slice(0, OPENING).map(({ text }) => text.slice(0, 2_000))
  return /^(?:\p{L}+ )?by[: ]/iu.test(words) && namesSomebody(name, opening.join('\n'))
}

/**
 * The rule by which words are no headline whatever follows. “Facebook” and
 * “Related” could be one: only an advertisement’s label, whole invitations and addresses count.
 */
function noHeadline(words: string): string | undefined {
  if (isAddress(words)) return 'address'
  if (isReleaseLabel(words)) return 'release-label'
  const rule = boilerplateRule(words)
  const isInvitation = rule === 'invitation' && words.split(' ').length >= 3
  return rule === 'advertisement' || isInvitation ? rule : undefined
}

interface Headline {
  readonly text: string
  readonly from: HeadlineOrigin
  readonly source: Passage | undefined
}

function chooseHeadline(
  given: string | undefined,
  top: HeadLineReading,
  found: Furniture,
): Headline | undefined {
  if (given !== undefined) return { text: given, from: 'front-matter', source: undefined }
  if (top.headline !== undefined) return { text: top.headline, from: 'head-line', source: undefined }
  if (found.headline) {
    // “# Library to stay open”, as Markdown marks a heading.
    const text = found.headline.text.replace(/^#{1,6} (?=\S)/, '')
    return { text, from: 'next-line', source: found.headline }
  }
  const opening = found.story.find(({ text }) => !opensSection(text)) ?? found.story[0]
  return opening && { text: headlineFromText(opening.text), from: 'first-sentence', source: opening }
}

function inferencesOf(
  top: HeadLineReading,
  headline: Headline | undefined,
  found: Furniture,
  dateline: string | undefined,
  language: string | undefined,
): Inference[] {
  const inferences: Inference[] = [...top.inferences, ...found.inferences]
  const opening = found.story[0]
  if (headline?.from === 'first-sentence' && headline.source) {
    inferences.push({
      kind: 'headline',
      rule: 'first-sentence',
      line: headline.source.line,
      words: headline.text,
    })
  }
  if (dateline !== undefined && found.dateline === undefined && opening) {
    inferences.push({
      kind: 'dateline',
      rule: 'dateline-opens-the-story',
      line: opening.line,
      words: dateline,
    })
  }
  if (language !== undefined) {
    inferences.push({
      kind: 'language',
      rule: 'script-and-small-words',
      line: opening?.line ?? 1,
      words: language,
    })
  }
  const last = truncated(found.story)
  if (last) {
    const words = last.text.slice(-80)
    inferences.push({ kind: 'truncation', rule: 'last-paragraph-without-an-end', line: last.line, words })
  }
  return inferences.sort((a, b) => a.line - b.line)
}

/** The last passage, when it alone stops in the middle of a sentence: the text may be cut off. */
function truncated(story: readonly Passage[]): Passage | undefined {
  const last = story.at(-1)
  if (!last || story.length < 3 || last.text.length < 40 || endsSentence(last.text)) return undefined
  const ended = story.slice(0, -1).filter(({ text }) => endsSentence(text)).length
  return ended >= (story.length - 1) * 0.8 ? last : undefined
}

function problemsOf(
  place: { file: string; line: number; column: number },
  top: HeadLineReading,
  headline: Headline | undefined,
  found: Furniture,
): Problem[] {
  if (headline === undefined) return [problem('headline-missing', place, {})]
  const problems: Problem[] = []
  const credit = top.credits[0]
  if (credit !== undefined && headline.from !== 'front-matter') {
    problems.push(problem('credit-in-headline-place', place, { credit, headline: headline.text }))
  } else if (headline.from === 'first-sentence') {
    problems.push(problem('headline-made', place, { headline: headline.text }))
  }
  if (headline.text.length > LONGEST_HEADLINE) {
    problems.push(problem('headline-too-long', place, { length: headline.text.length }))
  }
  if (found.story.length === 0) problems.push(problem('body-empty', place, {}))
  return problems
}

/** Bylines that another one wins over, front matter’s or the head line’s, are kept among what is set aside. */
function setAsideBylines(
  given: string | undefined,
  found: readonly { readonly byline: string; readonly words: string }[],
): readonly string[] {
  const others = given === undefined ? found.slice(1) : found.filter(({ byline }) => byline !== given)
  return others.map(({ words }) => words)
}

/** What front matter gives comes first; what was found stays, unless it says the same. */
function withGiven(given: string | undefined, found: readonly string[]): readonly string[] {
  return given === undefined ? found : [given, ...found.filter((text) => text !== given)]
}
