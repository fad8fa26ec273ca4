import type { StoryText } from '../../../src/connections/text/story-text.ts'
import { lookBack, type SketchedStory } from '../../../src/connections/threads/look-back.ts'
import { sketchOf } from '../../../src/connections/threads/story-sketch.ts'
import { addDays } from '../../../src/core/calendar-day.ts'
import { compareText } from '../../../src/core/compare-text.ts'
import { day } from '../../day.ts'
import { below, pick, type Random } from '../../random.ts'

/** A story for tests of threads; its paragraphs are sentences. */
export function story(date: string, headline: string, ...paragraphs: string[]): StoryText {
  return {
    file: `${date}-${headline.toLowerCase().replaceAll(/\W+/g, '-')}.txt`,
    date: day(date),
    headline,
    language: 'en',
    byline: undefined,
    dateline: undefined,
    topics: [],
    sentences: paragraphs.map((text, paragraph) => ({ text, paragraph, kind: 'paragraph' })),
  }
}

export type KeyedStory = SketchedStory & { readonly key: string; readonly file: string }

/** Stories in the order of the archive, with their sketches. */
export function sketched(stories: readonly StoryText[]): KeyedStory[] {
  return stories
    .map((text) => ({
      key: text.file,
      file: text.file,
      date: text.date,
      headline: text.headline,
      sketch: sketchOf(text),
    }))
    .sort((a, b) => compareText(`${a.date} ${a.file}`, `${b.date} ${b.file}`))
}

export function lookedBack(stories: readonly StoryText[]): ReturnType<typeof lookBack> & {
  readonly stories: KeyedStory[]
} {
  const inOrder = sketched(stories)
  return { ...lookBack(inOrder), stories: inOrder }
}

const WORDS =
  'council vote library budget bridge water school street money court judge fire ferry harbour strike union factory tunnel pilot doctor'.split(
    ' ',
  )
const NAMES = 'Alder Brandt Costa Duarte Eklund Farkas Grieve Hollis Ibarra Jansen Kovacs Lindqvist'.split(
  ' ',
)

/** Made stories about a few affairs, each with names and words of its own, some in a column that comes back. */
export function madeStories(random: Random, count: number): StoryText[] {
  const affairs = Array.from({ length: 1 + Math.ceil(count / 5) }, (_, at) => ({
    names: [`${pick(random, NAMES)}${at}`, `${pick(random, NAMES)} Q${at}x`],
    words: [`${pick(random, WORDS)}${at}x`, `${pick(random, WORDS)}${at}y`, pick(random, WORDS)],
  }))
  return Array.from({ length: count }, (_, at) => {
    const { names, words } = pick(random, affairs)
    const sentence = (): string =>
      `The ${pick(random, WORDS)} said ${pick(random, names)} and the ${pick(random, words)} met ${pick(random, names)} about the ${pick(random, WORDS)}.`
    const headline =
      below(random, 4) === 0 ? `Notes of week ${at}` : `${pick(random, names)} and the ${pick(random, words)}`
    const text = story(
      addDays(day('2024-01-01'), below(random, count)),
      headline,
      sentence(),
      sentence(),
      sentence(),
      'This paper is published by the Harbour Press of Alderton every day.',
    )
    return { ...text, file: `${at}.txt` }
  })
}
