import type { Article, ArticleText, Block, Body } from '../../article/article.ts'
import { markdownLeaves } from '../../article/markdown-text.ts'
import { textsOf } from '../../article/texts.ts'
import type { CalendarDay } from '../../core/calendar-day.ts'
import { splitSentences } from './sentences.ts'

/** One sentence of a story, as its page shows it: white space is one space. */
export interface Sentence {
  readonly text: string
  /** Index of its block in the story, from 0. The items of a list share one. */
  readonly paragraph: number
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'quotation'
}

/** What the connections need of one story: its metadata and its sentences in order. */
export interface StoryText {
  readonly file: string
  readonly date: CalendarDay
  readonly headline: string
  /** BCP 47. */
  readonly language: string | undefined
  readonly byline: string | undefined
  readonly dateline: string | undefined
  readonly topics: readonly string[]
  readonly sentences: readonly Sentence[]
}

interface Passage {
  readonly kind: Sentence['kind']
  readonly text: string
  readonly block: number
}

/** The story as its connections read it. Leaves out captions, credits, boilerplate and blocks of code. */
export function storyText(article: Article, text: ArticleText): StoryText {
  const { file, date, headline, language, byline, topics } = article
  return {
    file,
    date,
    headline,
    language,
    byline,
    dateline: text.dateline,
    topics,
    sentences: passagesOf(text.body).flatMap(({ kind, text, block }) =>
      splitSentences(text, language).map((sentence) => ({ text: sentence, paragraph: block, kind })),
    ),
  }
}

function passagesOf(body: Body): Passage[] {
  if (body.form === 'text') {
    return body.blocks.flatMap((block, at) =>
      textsOf(block).map((text) => ({ kind: kindOf(block), text, block: at })),
    )
  }
  return markdownLeaves(body.markdown).flatMap(({ kind, text, block }) =>
    kind === 'code' ? [] : { kind, text, block },
  )
}

function kindOf({ kind }: Block): Sentence['kind'] {
  if (kind === 'list') return 'list-item'
  // A question and its answer, as interviews have them, are running text.
  return kind === 'question' || kind === 'answer' ? 'paragraph' : kind
}
