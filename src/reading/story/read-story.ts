import type { ArticleText, HeadlineOrigin, Inference } from '../../article/article.ts'
import type { FrontMatter } from '../../article/front-matter.ts'
import { textsOf } from '../../article/texts.ts'
import type { Problem } from '../../core/problem.ts'
import type { Head } from '../date/head-line.ts'
import { isMarkdown, readMarkdown, type Heading } from './markdown.ts'
import { readText } from './read-text.ts'

/** The text of a source, read as plain text or Markdown. */
export interface Story {
  /** `undefined` when there is no text to make one from; `problems` then holds an error. */
  readonly headline: string | undefined
  readonly headlineFrom: HeadlineOrigin
  readonly byline: string | undefined
  readonly language: string | undefined
  readonly direction: 'ltr' | 'rtl'
  readonly text: ArticleText
  /** The paragraphs of the story as plain text. */
  readonly paragraphs: readonly string[]
  readonly problems: readonly Problem[]
}

/** Reads the text below the head line: plain text, or Markdown in an `.md` or `.markdown` file. */
export function readStory(file: string, head: Head, matter: FrontMatter): Story {
  const { headLine, lines } = head
  const { headline, byline, caption, credit, language } = matter
  const given = {
    ...(headline === undefined ? {} : { headline }),
    ...(byline === undefined ? {} : { byline }),
    ...(caption === undefined ? {} : { caption }),
    ...(credit === undefined ? {} : { credit }),
    ...(language === undefined ? {} : { language }),
  }
  if (!isMarkdown(file)) {
    const { text, ...reading } = readText({ file, headLine, lines, given })
    const { blocks, ...around } = text
    const paragraphs = blocks.flatMap(textsOf)
    return { ...reading, text: { ...around, body: { form: 'text', blocks } }, paragraphs }
  }
  const markdown = readMarkdown(lines, headline ?? headLine?.text)
  // Headline, language and direction are determined as for plain text.
  const number = markdown.heading?.line ?? lines[0]?.number ?? 1
  const words = markdown.paragraphs.flatMap((text) => [
    { text, number },
    { text: '', number },
  ])
  const found = readText({
    file,
    headLine: headLine ?? (markdown.heading && { text: markdown.heading.text, number }),
    lines: words,
    given,
  })
  // Nothing is taken out of a Markdown body, so the only furniture is what the head line holds besides a headline.
  const top = headLine?.text.replaceAll(/\s+/gu, ' ')
  const fromHeading = markdown.heading !== undefined && found.headlineFrom === 'head-line'
  return {
    ...found,
    headlineFrom: fromHeading ? 'next-line' : found.headlineFrom,
    text: {
      dateline: undefined,
      normalisations: [],
      credits: found.text.credits.filter((text) => text === credit || text === top),
      captions: caption === undefined ? [] : [caption],
      boilerplate: [
        ...found.text.boilerplate.filter((text) => text === top),
        ...(markdown.repeatedHeading ? [markdown.repeatedHeading.text] : []),
      ],
      inferences: [
        ...found.text.inferences.filter(
          ({ kind, line }) => kind === 'language' || kind === 'headline' || line === headLine?.number,
        ),
        ...(markdown.repeatedHeading ? [headlineAgain(markdown.repeatedHeading)] : []),
      ],
      body: { form: 'markdown', markdown: markdown.markdown },
    },
    paragraphs: markdown.paragraphs,
  }
}

function headlineAgain({ text, line }: Heading): Inference {
  return { kind: 'boilerplate', rule: 'headline-again', line, words: text }
}
