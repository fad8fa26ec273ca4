import { readFileSync } from 'node:fs'
import { day } from '../../day.ts'
import type { StoryText } from '../../../src/connections/text/story-text.ts'

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

/** Reads JSON Lines with `file`, `date`, `headline`, `text` (an empty line between paragraphs) and perhaps `cluster`. */
export function readCorpus(file: string): CorpusStory[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { file: name, date, headline, text, cluster, language } = JSON.parse(line) as Line
      const sentences = text
        .split(/\n\n+/)
        .flatMap((paragraph, index) =>
          paragraph
            .split(/(?<=[.!?…]["'”’)\]]*)\s+(?=["'“‘([]*[\p{Lu}\p{Lo}\p{N}])/u)
            .map((sentence) => ({ text: sentence, paragraph: index, kind: 'paragraph' as const })),
        )
      const story = {
        file: name,
        date: day(date),
        headline,
        language,
        byline: undefined,
        dateline: undefined,
        topics: [],
        sentences,
      }
      return { story, cluster }
    })
}

/** In the order of the archive. */
export function inOrder(stories: readonly CorpusStory[]): CorpusStory[] {
  const key = ({ story }: CorpusStory): string => `${story.date} ${story.file}`
  return stories.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}
