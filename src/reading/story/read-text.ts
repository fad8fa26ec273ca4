import type { ArticleText, Block, HeadlineOrigin } from '../../article/article.ts'
import { problem, type Problem } from '../../core/problem.ts'
import { isStandalone } from './classification.ts'
import { blocksOf } from './blocks.ts'
import { chooseHeadline, type Headline } from './choose-headline.ts'
import { datelineOf } from './datelines.ts'
import { classifyPassages, type Furniture } from './furniture.ts'
import {
  classifyHeadLine,
  MAX_HEADLINE_LENGTH,
  headLineBelongsToStory,
  headlineContinuation,
  moveHeadLineIntoStory,
  type StoryInput,
  type HeadLineReading,
} from './headline-place.ts'
import { findHyphenatedWords } from './hyphenation.ts'
import { inferencesOf } from './inferences.ts'
import { directionOf, languageOf } from './language.ts'
import { parsePassages } from './paragraphs.ts'

/** The result of reading a plain text. */
export interface TextReading {
  /** `undefined` when there is no text to make one from; `problems` then holds an error. */
  readonly headline: string | undefined
  readonly headlineFrom: HeadlineOrigin
  readonly byline: string | undefined
  readonly language: string | undefined
  readonly direction: 'ltr' | 'rtl'
  readonly text: Omit<ArticleText, 'body'> & { readonly blocks: readonly Block[] }
  readonly problems: readonly Problem[]
}

/**
 * Separates the text of a source into headline, story and furniture. Every word
 * of the input is in exactly one place of the result. Pure, linear in the size of
 * the text; never throws.
 */
export function readText(input: StoryInput): TextReading {
  const { file, headLine, lines, given } = headLineBelongsToStory(input)
    ? moveHeadLineIntoStory(input)
    : input
  const continuation = headlineContinuation(headLine, lines)
  const headLineReading = classifyHeadLine(
    headLine && continuation ? { ...headLine, text: `${headLine.text} ${continuation.text}` } : headLine,
    given.headline,
    lines,
  )
  const body = continuation ? lines.slice(1) : lines
  const broken = findHyphenatedWords(body, given.headline ?? headLineReading.headline ?? '')
  const passages = parsePassages(body, isStandalone, broken)
  const furniture = classifyPassages(passages, given.headline ?? headLineReading.headline)
  const headline = chooseHeadline(given.headline, headLineReading, furniture)
  const opening = furniture.story[0]
  const dateline = furniture.dateline ?? (opening && datelineOf(opening.text)?.dateline)
  const place = { file, line: headLine?.number ?? lines[0]?.number ?? 1, column: 1 }
  const blocks = blocksOf(furniture.story)
  const sample = [
    headline?.text ?? '',
    ...furniture.story.slice(0, 8).map(({ text }) => text.slice(0, 600)),
  ].join('\n')
  const language = given.language ?? languageOf(sample)
  const bylines = [headLineReading, furniture].flatMap(({ byline, inferences }) =>
    byline === undefined
      ? []
      : { byline, words: inferences.find(({ kind }) => kind === 'byline')?.words ?? byline },
  )
  const discarded = discardedBylines(given.byline, bylines)
  return {
    headline: headline?.text,
    headlineFrom: headline?.from ?? 'first-sentence',
    byline: given.byline ?? bylines[0]?.byline,
    language,
    direction: directionOf(sample),
    text: {
      dateline,
      credits: withGiven(given.credit, [...headLineReading.credits, ...furniture.credits]),
      captions: withGiven(given.caption, furniture.captions),
      boilerplate: [...headLineReading.setAside, ...discarded, ...furniture.boilerplate],
      blocks,
      normalisations: broken.map(
        ({ hyphenated, line }) =>
          `“${hyphenated}” is one word: the hyphen at the end of line ${line} is not used`,
      ),
      inferences: inferencesOf(
        headLineReading,
        headline,
        furniture,
        dateline,
        given.language === undefined ? language : undefined,
      ),
    },
    problems: problemsOf(place, headLineReading, headline, furniture),
  }
}

function problemsOf(
  place: { file: string; line: number; column: number },
  headLineReading: HeadLineReading,
  headline: Headline | undefined,
  furniture: Furniture,
): Problem[] {
  if (headline === undefined) return [problem('headline-missing', place, {})]
  const problems: Problem[] = []
  const credit = headLineReading.credits[0]
  if (credit !== undefined && headline.from !== 'front-matter') {
    problems.push(problem('credit-in-headline-place', place, { credit, headline: headline.text }))
  } else if (headline.from === 'first-sentence') {
    problems.push(problem('headline-made', place, { headline: headline.text }))
  }
  if (headline.text.length > MAX_HEADLINE_LENGTH) {
    problems.push(problem('headline-too-long', place, { length: headline.text.length }))
  }
  if (furniture.story.length === 0) problems.push(problem('body-empty', place, {}))
  return problems
}

/** Bylines overridden by front matter or the head line. They are set aside rather than lost. */
function discardedBylines(
  given: string | undefined,
  furniture: readonly { readonly byline: string; readonly words: string }[],
): readonly string[] {
  const others = given === undefined ? furniture.slice(1) : furniture.filter(({ byline }) => byline !== given)
  return others.map(({ words }) => words)
}

/** The value from front matter, followed by those found in the text that differ from it. */
function withGiven(given: string | undefined, furniture: readonly string[]): readonly string[] {
  return given === undefined ? furniture : [given, ...furniture.filter((text) => text !== given)]
}
