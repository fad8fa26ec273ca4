import type { ArticleText, Block, HeadlineOrigin, Inference } from '../../article/article.ts'
import { problem, type Problem } from '../../core/problem.ts'
import { isStandalone } from './classification.ts'
import { blocksOf } from './blocks.ts'
import { datelineOf } from './datelines.ts'
import { classifyPassages, type Furniture } from './furniture.ts'
import {
  classifyHeadLine,
  LONGEST_HEADLINE,
  headLineBelongsToStory,
  headlineContinuation,
  moveHeadLineIntoStory,
  type StoryInput,
  type HeadLineReading,
} from './headline-place.ts'
import { headlineFromText, opensSection } from './headline.ts'
import { findHyphenatedWords } from './hyphenation.ts'
import { directionOf, languageOf } from './language.ts'
import { parsePassages } from './paragraphs.ts'
import type { Passage } from './passage.ts'
import { endsSentence } from './sentences.ts'

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

/**
 * Reads the words of a source: which are the headline, the story, and what
 * stands around it. Every word of the lines is in exactly one place of the
 * result. Pure, linear in the size of the text, never throws.
 */
export function readText(headed: StoryInput): TextReading {
  const { file, headLine, lines, given } = headLineBelongsToStory(headed)
    ? moveHeadLineIntoStory(headed)
    : headed
  const more = headlineContinuation(headLine, lines)
  const top = classifyHeadLine(
    headLine && more ? { ...headLine, text: `${headLine.text} ${more.text}` } : headLine,
    given.headline,
    lines,
  )
  const own = more ? lines.slice(1) : lines
  const broken = findHyphenatedWords(own, given.headline ?? top.headline ?? '')
  const passages = parsePassages(own, isStandalone, broken)
  const found = classifyPassages(passages, given.headline ?? top.headline)
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
  const set = discardedBylines(given.byline, bylines)
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
        ({ hyphenated, line }) =>
          `“${hyphenated}” is one word: the hyphen at the end of line ${line} is not used`,
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
function discardedBylines(
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
