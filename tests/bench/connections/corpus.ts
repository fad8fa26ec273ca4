import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Sentence, StoryText } from '../../../src/connections/text/story-text.ts'
import { textsOf } from '../../../src/article/texts.ts'
import { readArticle } from '../../../src/reading/read-article.ts'
import { day } from '../../day.ts'

/** A story of a corpus, and the incident that people said it is about. */
export interface CorpusStory {
  readonly story: StoryText
  readonly cluster: string | undefined
}

interface Line {
  readonly file: string
  readonly date: string
  readonly headline: string
  readonly text: string
  readonly cluster?: string
  readonly language?: string
}

/**
 * Reads a folder of stories as Backfile reads `content/`, or JSON Lines with `file`, `date`, `headline`,
 * `text` (an empty line between paragraphs) and perhaps `cluster` and `language`.
 */
export function readCorpus(path: string): CorpusStory[] {
  return statSync(path).isDirectory() ? readFolder(path) : readLines(path)
}

function readFolder(folder: string): CorpusStory[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .flatMap((file) => {
      const reading = readArticle(
        { file, bytes: readFileSync(join(folder, file)) },
        { dayOrder: undefined, today: day('9999-12-31'), setAside: new Set() },
      )
      if (!reading.ok) return []
      const { article, text } = reading
      const paragraphs =
        text.body.form === 'text' ? text.body.blocks.flatMap(textsOf) : text.body.markdown.split(/\n\n+/)
      return [corpusStory(article, paragraphs)]
    })
}

function readLines(file: string): CorpusStory[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { date, text, cluster, language, ...story } = JSON.parse(line) as Line
      return corpusStory({ ...story, language, date: day(date) }, text.split(/\n\n+/), cluster)
    })
}

function corpusStory(
  { file, date, headline, language }: Pick<StoryText, 'file' | 'date' | 'headline' | 'language'>,
  paragraphs: readonly string[],
  cluster?: string,
): CorpusStory {
  const sentences = paragraphs.flatMap((text, paragraph): Sentence[] =>
    text
      .split(/(?<=[.!?…]["'”’)\]]*)\s+(?=["'“‘([]*[\p{Lu}\p{Lo}\p{N}])/u)
      .map((sentence) => ({ text: sentence, paragraph, kind: 'paragraph' })),
  )
  const none = { byline: undefined, dateline: undefined, topics: [] }
  return { story: { file, date, headline, language, ...none, sentences }, cluster }
}

/** In the order of the archive. */
export function inOrder(stories: readonly CorpusStory[]): CorpusStory[] {
  const key = ({ story }: CorpusStory): string => `${story.date} ${story.file}`
  return stories.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}
