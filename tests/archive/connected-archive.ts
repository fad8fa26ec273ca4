import { buildArchive, type Archive } from '../../src/archive/archive.ts'
import { nameSlug } from '../../src/archive/name-slug.ts'
import type { Article } from '../../src/article/article.ts'
import { connect } from '../../src/connections/connections.ts'
import { NO_CORRECTIONS } from '../../src/connections/names/names-file.ts'
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
  const facts = new Map(
    stories.map((story) => {
      const blocks = (story.text ?? []).map((text) => ({ kind: 'paragraph', text }) as const)
      const text = {
        dateline: undefined,
        credits: [],
        captions: [],
        boilerplate: [],
        body: { form: 'text', blocks } as const,
        inferences: [],
        normalisations: [],
      }
      return [story.file, storyFacts(written(story), text, { lexicon, names: NO_CORRECTIONS })]
    }),
  )
  return buildArchive(stories.map(written), (articles) =>
    connect(
      articles.map(({ file, date, headline, sha256 }) => {
        const found = facts.get(file)
        if (!found) throw new Error(`no facts of ${file}`)
        return { file, date, headline, sha256, facts: found }
      }),
      { names: NO_CORRECTIONS },
      nameSlug,
    ),
  )
}

function written({ text, ...overrides }: WrittenStory): Article {
  return article({ sha256: overrides.file.padEnd(64, '0'), ...overrides })
}
