import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { splitSentences } from '../../../src/connections/text/sentences.ts'
import { storyText, type Sentence, type StoryText } from '../../../src/connections/text/story-text.ts'
import { readArticle } from '../../../src/reading/read-article.ts'
import { day } from '../../day.ts'
import { madeStory } from '../build/made-archive.ts'

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
    .flatMap((file) => storyOf({ file, bytes: readFileSync(join(folder, file)) }))
}

/** The first stories of the archive that builds are measured with. */
export function madeCorpus(count: number): CorpusStory[] {
  return Array.from({ length: count }, (_, index) => madeStory(index)).flatMap(({ file, text }) =>
    storyOf({ file, bytes: Buffer.from(text) }),
  )
}

function storyOf(source: { readonly file: string; readonly bytes: Uint8Array }): CorpusStory[] {
  const settings = { dayOrder: undefined, today: day('9999-12-31'), setAside: new Set<string>() }
  const reading = readArticle(source, settings)
  return reading.ok ? [{ story: storyText(reading.article, reading.text), cluster: undefined }] : []
}

function readLines(file: string): CorpusStory[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { file, date, headline, text, cluster, language } = JSON.parse(line) as Line
      const sentences = text.split(/\n\n+/).flatMap((passage, paragraph) =>
        splitSentences(passage, language).map((sentence): Sentence => ({
          text: sentence,
          paragraph,
          kind: 'paragraph',
        })),
      )
      const none = { byline: undefined, dateline: undefined, topics: [] }
      return { story: { file, date: day(date), headline, language, ...none, sentences }, cluster }
    })
}

/** In the order of the archive. */
export function inOrder(stories: readonly CorpusStory[]): CorpusStory[] {
  const key = ({ story }: CorpusStory): string => `${story.date} ${story.file}`
  return stories.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}
