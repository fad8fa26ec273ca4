import type { PublishedArticle } from '../archive/archive.ts'
import type { NameExplanation } from '../connections/names/explain-name.ts'
import { groundsOf, type Ground } from '../connections/names/grounds.ts'
import { INFERRED_KINDS } from '../connections/names/score.ts'
import { storyText } from '../connections/text/story-text.ts'
import { readContentFile } from '../content/content-files.ts'
import { lexicon } from '../content/lexicon.ts'
import { readArticle } from '../reading/read-article.ts'
import type { ReadingSettings } from '../reading/reading.ts'

/** What speaks for the kind of a name in one story. */
export interface StoryGrounds {
  readonly file: string
  readonly grounds: readonly Ground[]
}

/** A function that reads the first stories of a name again, for what speaks in them for its kind. */
export function groundsInStories(
  root: string,
  articles: readonly PublishedArticle[],
  settings: ReadingSettings,
): (name: NameExplanation) => readonly StoryGrounds[] {
  return ({ name, kind, variants, stories, evidence }) => {
    const likely = INFERRED_KINDS.find((one) => one === kind) ?? strongest(evidence)
    return stories.flatMap((number) => {
      const file = articles[number]?.file ?? ''
      const source = readContentFile(root, file)
      const reading = source.ok ? readArticle(source.value, settings) : undefined
      if (!reading?.ok) return []
      const story = storyText(reading.article, reading.text)
      const grounds = [name, ...variants].map((form) => groundsOf(story, form, likely, lexicon()))
      return [{ file, grounds: grounds.find((some) => some.length > 0) ?? [] }]
    })
  }
}

function strongest(evidence: NameExplanation['evidence']): (typeof INFERRED_KINDS)[number] {
  return INFERRED_KINDS.reduce((best, kind) => (evidence[kind] > evidence[best] ? kind : best))
}
