import type { CalendarDay } from '../core/calendar-day.ts'
import type { Site } from '../core/site.ts'
import type { Corrections } from './corrections/corrections.ts'
import { buildNameIndex, type NamedStory, type NameIndex } from './names/name-index.ts'
import { unpackNames } from './names/packed-names.ts'
import type { StoryFacts } from './story-facts.ts'
import { lookBack, type LookedBack } from './threads/look-back.ts'
import { relatedStories, type Related } from './threads/related.ts'
import { threadsOf, type Threads } from './threads/threads.ts'

/** A story of the archive, with its facts. */
export interface ConnectedStory {
  readonly file: string
  readonly date: CalendarDay
  readonly headline: string
  readonly sha256: string
  readonly facts: StoryFacts
}

/** What the stories of an archive have to do with each other. A story’s number is its place in the archive. */
export interface Connections {
  readonly names: NameIndex
  readonly threads: Threads
  /** For each story, by its number. */
  readonly related: readonly (readonly Related[])[]
  /** The facts of each story, by its number. */
  readonly facts: readonly StoryFacts[]
  /** For the next build. */
  readonly lookedBack: LookedBack
}

/** From how many stories on names and threads have a page. */
export type PageSettings = Pick<Site, 'namePageStories' | 'threadPageStories'>

/**
 * Connects the stories, which come in the order of the archive.
 * @param slugify makes the address of a name
 * @param last what an earlier build found: its stories look back again from the first one that differs
 */
export function connect(
  stories: readonly ConnectedStory[],
  corrections: Pick<Corrections, 'names' | 'threads'>,
  slugify: (name: string) => string,
  { namePageStories, threadPageStories }: PageSettings,
  last?: LookedBack,
): Connections {
  const lookedBack = lookBack(
    stories.map(({ file, date, headline, sha256, facts }) => ({
      date,
      headline,
      sketch: facts.sketch,
      // The file too: its name may give the date and the headline.
      key: `${sha256} ${file}`,
    })),
    last,
  )
  const { decisions } = lookedBack
  const threads = threadsOf(stories, decisions, corrections.threads, threadPageStories)
  return {
    names: buildNameIndex(namedStories(stories), corrections.names, slugify, namePageStories),
    threads,
    related: relatedStories(decisions, threads),
    facts: stories.map(({ facts }) => facts),
    lookedBack,
  }
}

function* namedStories(stories: readonly ConnectedStory[]): Generator<NamedStory> {
  for (const { file, facts } of stories) yield { file, names: unpackNames(facts.names) }
}
