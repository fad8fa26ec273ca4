import type { Kind } from '../connections/names/kinds.ts'
import { relatedRecord, type RelatedRecord } from '../connections/threads/records.ts'
import type { ToldDate } from '../connections/told-dates/told-dates.ts'
import type { Year } from '../core/calendar-day.ts'
import { memoize } from '../core/memoize.ts'
import { paths } from '../core/paths.ts'
import { identify, identityOf, type Archive, type PublishedArticle } from './archive.ts'
import { yearSpans } from './spans.ts'
import { threadPages } from './thread-pages.ts'

/** A story with its part of the data on names, threads, related stories and told dates. */
export interface RecordedStory {
  readonly article: PublishedArticle
  /** In the order of first mention. */
  readonly names: readonly RecordedName[]
  readonly thread: RecordedThread | undefined
  readonly series: RecordedThread | undefined
  readonly related: RelatedRecord['related']
  readonly told: readonly ToldDate[]
}

interface RecordedName {
  readonly name: string
  readonly kind: Kind
  readonly path: string
  /** The first that has it; empty where only front matter has it. */
  readonly sentence: string
}

/** The place of a story in a thread or a series. */
interface RecordedThread {
  readonly id: string
  readonly title: string
  readonly path: string
  /** File of the story that it continues; `undefined` for the first. */
  readonly continues: string | undefined
}

/** The stories of a year. */
interface RecordedYear {
  readonly name: Year
  readonly year: Year
  readonly stories: readonly RecordedStory[]
}

/** Every year that has stories, oldest first. */
export const recordedYears = memoize((archive: Archive): readonly RecordedYear[] => {
  const stories = recordedStories(archive)
  let done = 0
  return yearSpans(archive).map(({ name, year, articles }) => ({
    name,
    year,
    stories: stories.slice(done, (done += articles.length)),
  }))
})

/** Every story, in the order of the archive. */
export function recordedStories(archive: Archive): readonly RecordedStory[] {
  const { articles, connections } = archive
  const names = namesByStory(archive)
  const places = { thread: new Map<number, RecordedThread>(), series: new Map<number, RecordedThread>() }
  for (const { thread, slug, path } of threadPages(archive)) {
    for (const { story, continues } of thread.stories) {
      const before = articles[continues ?? -1]?.file
      places[thread.kind].set(story, { id: slug, title: thread.title, path, continues: before })
    }
  }
  return articles.map((article, story): RecordedStory => {
    const named = names[story] ?? []
    const connected = {
      thread: places.thread.get(story),
      series: places.series.get(story),
      related: relatedRecord(article.file, connections.related[story] ?? [], articles).related,
    }
    const told = connections.facts[story]?.told ?? []
    // The text of a sentence and what the story tells of depend on its file alone.
    return identify(
      { article, names: named.map(({ name }) => name), ...connected, told },
      `${identityOf(article)}${named.map(({ key }) => key).join('')}${JSON.stringify(connected)}`,
    )
  })
}

/** A name of a story with a key that changes whenever it does, unless the file of the story does. */
interface KeyedName {
  readonly name: RecordedName
  readonly sentence: number
  readonly key: string
}

function namesByStory({ articles, connections }: Archive): readonly KeyedName[][] {
  const found = articles.map((): KeyedName[] => [])
  for (const { name, kind, slug, stories, sentences } of connections.names.names) {
    const shown = { name, kind, path: paths.name(slug) }
    const key = JSON.stringify(shown)
    stories.forEach((story, at) => {
      const sentence = sentences[at] ?? -1
      const words = connections.facts[story]?.sentences[sentence] ?? ''
      found[story]?.push({ name: { ...shown, sentence: words }, sentence, key: `${key}${sentence}` })
    })
  }
  return found.map((ofStory) => ofStory.sort((a, b) => a.sentence - b.sentence))
}
