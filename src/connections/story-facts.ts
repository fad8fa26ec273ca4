import type { Article, ArticleText } from '../article/article.ts'
import type { Lexicon } from './names/lexicon.ts'
import type { NamesFile } from './names/names-file.ts'
import { packNames, type PackedNames } from './names/packed-names.ts'
import { storyNames } from './names/story-names.ts'
import { storyText } from './text/story-text.ts'
import type { Sketch } from './threads/sketch.ts'
import { sketchOf } from './threads/story-sketch.ts'
import { toldDates, type ToldDate } from './told-dates/told-dates.ts'

/** What one story gives to the connections of the archive. Found when it is read, and cached with it as JSON. */
export interface StoryFacts {
  readonly names: PackedNames
  /** The sentences that first have a name, by their index in the story. */
  readonly sentences: Readonly<Record<number, string>>
  readonly sketch: Sketch
  readonly told: readonly ToldDate[]
}

/** What the facts of a story depend on besides the story. */
export interface FactSettings {
  readonly lexicon: Lexicon
  readonly names: Pick<NamesFile, 'always' | 'kinds'>
}

/** A page quotes a longer sentence in part. */
const MAX_QUOTE = 280

/** The facts of a story: a pure function of its text and the settings. */
export function storyFacts(
  article: Article,
  text: ArticleText,
  { lexicon, names }: FactSettings,
): StoryFacts {
  const story = storyText(article, text)
  const found = storyNames(story, article, lexicon, names)
  const sentences = Object.fromEntries(
    found.flatMap(({ sentence }) => {
      const words = story.sentences[sentence]?.text
      return words === undefined ? [] : [[sentence, shortened(words)]]
    }),
  )
  return { names: packNames(found), sentences, sketch: sketchOf(story), told: toldDates(story) }
}

function shortened(sentence: string): string {
  if (sentence.length <= MAX_QUOTE) return sentence
  const cut = sentence.lastIndexOf(' ', MAX_QUOTE)
  return `${sentence.slice(0, cut > 0 ? cut : MAX_QUOTE).toWellFormed()} …`
}
