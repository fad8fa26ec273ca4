import type { Kind } from '../connections/names/kinds.ts'
import { yearOf, type Year } from '../core/calendar-day.ts'
import { memoize } from '../core/memoize.ts'
import { paths } from '../core/paths.ts'
import type { Archive } from './archive.ts'
import type { NamedPage } from './connected-stories.ts'
import { periodCounts, type PeriodCount } from './period-counts.ts'
import { storyLink, type StoryLink } from './story-link.ts'
import { threadPages } from './thread-pages.ts'

/** A name in the index of names. */
export interface NameEntry {
  readonly name: string
  readonly kind: Kind
  readonly slug: string
  readonly count: number
  readonly from: Year
  readonly to: Year
}

/** A story on the page of a name, with the sentence that names it; empty where only front matter does. */
export interface NamingStory {
  readonly story: StoryLink
  readonly sentence: string
}

/** The page of a name, or of one year of it where it has too many stories for one page. */
export interface NamePage extends NameEntry {
  /** `undefined` for the whole. */
  readonly year: Year | undefined
  readonly variants: readonly string[]
  /** What the first story that says so says it is. */
  readonly description: { readonly text: string; readonly story: StoryLink } | undefined
  readonly years: readonly { readonly year: Year; readonly count: number }[]
  /** How many of its stories a year or a month has. */
  readonly counts: readonly PeriodCount[]
  /** Oldest first; empty where each year has a page. */
  readonly stories: readonly NamingStory[]
  /** Names that are often in the same stories, the most frequent first. */
  readonly companions: readonly (NamedPage & { readonly count: number })[]
  /** The first ones; `moreThreads` are left out. */
  readonly threads: readonly NamedPage[]
  readonly moreThreads: number
}

/** As many sentences as a reader can scan. */
const MAX_STORIES = 200
const MAX_COMPANIONS = 12
const MAX_THREADS = 12

/** Every name with a page, in the order of slugs. */
export const nameEntries = memoize(({ articles, connections }: Archive): readonly NameEntry[] =>
  connections.names.names.map(({ name, kind, slug, stories }) => ({
    name,
    kind,
    slug,
    count: stories.length,
    from: yearAt(articles, stories[0]),
    to: yearAt(articles, stories.at(-1)),
  })),
)

/** The slug and year of every page of a name. Cheaper than building the pages. */
export function namePlaces({ articles, connections }: Archive): readonly Pick<NamePage, 'slug' | 'year'>[] {
  return connections.names.names.flatMap(({ slug, stories }) => {
    const years =
      stories.length > MAX_STORIES ? new Set([...stories].map((story) => yearAt(articles, story))) : []
    return [{ slug, year: undefined }, ...[...years].map((year) => ({ slug, year }))]
  })
}

/** Every page of every name. */
export function namePages(archive: Archive): readonly NamePage[] {
  const { articles, connections } = archive
  const { names, ofStory } = connections.names
  const pathOf = new Map(threadPages(archive).map(({ thread, path }) => [thread, path]))
  return names.flatMap((found, index): NamePage[] => {
    const stories = Array.from(found.stories, (number, at) => ({ number, at }))
    const years = [...Map.groupBy(stories, ({ number }) => yearAt(articles, number))]
    const naming = (some: typeof stories): readonly NamingStory[] =>
      some.flatMap(({ number, at }) => {
        const article = articles[number]
        const sentence = connections.facts[number]?.sentences[found.sentences[at] ?? -1] ?? ''
        return article ? [{ story: storyLink(article), sentence }] : []
      })
    const countsOf = (some: typeof stories): readonly PeriodCount[] =>
      periodCounts(some.flatMap(({ number }) => articles[number]?.date ?? []))
    const together = new Map<number, number>()
    const threads = new Map<string, string>()
    for (const { number } of stories) {
      for (const other of ofStory(number))
        if (other !== index) together.set(other, (together.get(other) ?? 0) + 1)
      const thread = connections.threads.threadOf.get(number)
      if (thread) threads.set(pathOf.get(thread) ?? '', thread.title)
    }
    const described = articles[found.description?.story ?? -1]
    const entry = nameEntries(archive)[index]
    if (!entry) return []
    const page: NamePage = {
      ...entry,
      year: undefined,
      variants: found.variants,
      description: described &&
        found.description && { text: found.description.text, story: storyLink(described) },
      years: years.map(([year, some]) => ({ year, count: some.length })),
      counts: countsOf(stories),
      stories: stories.length > MAX_STORIES ? [] : naming(stories),
      companions: [...together]
        .sort(([a, x], [b, y]) => y - x || a - b)
        .slice(0, MAX_COMPANIONS)
        .flatMap(([other, count]) => {
          const companion = names[other]
          return companion ? [{ name: companion.name, path: paths.name(companion.slug), count }] : []
        }),
      threads: [...threads].slice(0, MAX_THREADS).map(([path, name]) => ({ name, path })),
      moreThreads: Math.max(0, threads.size - MAX_THREADS),
    }
    if (stories.length <= MAX_STORIES) return [page]
    return [
      page,
      ...years.map(([year, some]) => ({
        ...page,
        year,
        count: some.length,
        counts: countsOf(some),
        stories: naming(some),
      })),
    ]
  })
}

function yearAt(articles: Archive['articles'], story = -1): Year {
  const article = articles[story]
  if (!article) throw new Error('A name has a story that is not in the archive.')
  return yearOf(article.date)
}
