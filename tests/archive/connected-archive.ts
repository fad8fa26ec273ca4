import { buildArchive, type Archive } from '../../src/archive/archive.ts'
import { nameSlug } from '../../src/archive/name-slug.ts'
import type { Article, ArticleText } from '../../src/article/article.ts'
import { connect } from '../../src/connections/connections.ts'
import { NO_CORRECTIONS } from '../../src/connections/corrections/corrections.ts'
import { storyFacts } from '../../src/connections/story-facts.ts'
import { lexicon } from '../connections/names/lexicon-of-tests.ts'
import { article } from './article.ts'

/** A story with its text, one paragraph a string. */
export type WrittenStory = Partial<Omit<Article, 'date'>> & {
  readonly file: string
  readonly date?: string
  readonly text?: readonly string[]
}

/** An archive whose stories are connected as in a build. */
export function connectedArchive(stories: readonly WrittenStory[]): Archive {
  const read = stories.map(({ text = [], ...overrides }) => {
    const story = article({ sha256: overrides.file.padEnd(64, '0'), ...overrides })
    return { story, facts: storyFacts(story, textOf(text), { lexicon, names: NO_CORRECTIONS.names }) }
  })
  const factsOf = new Map(read.map(({ story, facts }) => [story.file, facts]))
  return buildArchive(
    read.map(({ story }) => story),
    (articles) =>
      connect(
        articles.map(({ file, date, headline, sha256 }) => {
          const facts = factsOf.get(file)
          if (!facts) throw new Error(`no facts of ${file}`)
          return { file, date, headline, sha256, facts }
        }),
        NO_CORRECTIONS,
        nameSlug,
        { namePageStories: 2, threadPageStories: 2 },
      ),
  )
}

function textOf(paragraphs: readonly string[]): ArticleText {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph', text }) as const)
  return {
    dateline: undefined,
    credits: [],
    captions: [],
    boilerplate: [],
    body: { form: 'text', blocks },
    inferences: [],
    normalisations: [],
  }
}
