import type { Kind } from '../connections/names/kinds.ts'
import { yearOf, type Year } from '../core/calendar-day.ts'
import { memoize } from '../core/memoize.ts'
import { paths } from '../core/paths.ts'
import type { Archive, PublishedArticle } from './archive.ts'
import type { NamedPage } from './connected-stories.ts'
import { periodCounts, type PeriodCount } from './period-counts.ts'
import { creditedLink, storyLink, type CreditedLink, type StoryLink } from './story-link.ts'

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
  readonly story: CreditedLink
  readonly sentence: string
}

/** A story as the pages of its names need it. */
export interface NamedArticle {
  readonly article: PublishedArticle
  /** Those that first have one of its names, by their index. */
  readonly sentences: Readonly<Record<number, string>>
  readonly names: readonly NamedPage[]
  readonly thread: NamedPage | undefined
}

/** Everything that a page of a name is made from. */
export interface NameSource extends Pick<NameEntry, 'name' | 'kind' | 'slug'> {
  /** `undefined` for the whole. */
  readonly year: Year | undefined
  /** Whether each year has a page, which lists its stories. */
  readonly isCut: boolean
  readonly variants: readonly string[]
  readonly description: { readonly text: string; readonly article: PublishedArticle } | undefined
  /** Oldest first. */
  readonly stories: readonly NamedArticle[]
  /** The index of the sentence of each story, -1 where only front matter has the name. */
  readonly sentences: readonly number[]
}

/** The page of a name, or of one year of it where it has too many stories for one page. */
export interface NamePage extends Omit<NameEntry, 'from' | 'to'> {
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
    const years = isCutByYear(stories) ? new Set([...stories].map((story) => yearAt(articles, story))) : []
    return [{ slug, year: undefined }, ...[...years].map((year) => ({ slug, year }))]
  })
}

/** Whether a name has too many stories for one page: each year has one then. */
export function isCutByYear({ length }: ArrayLike<number>): boolean {
  return length > MAX_STORIES
}

/** A page of a name. */
export function namePage(source: NameSource): NamePage {
  const { name, kind, slug, year, isCut, variants, description } = source
  const days = source.stories.map(({ article }) => article.date)
  const threads = mostFrequent(source.stories.flatMap(({ thread }) => thread ?? []))
  return {
    name,
    kind,
    slug,
    year,
    count: days.length,
    variants,
    description: description && { text: description.text, story: storyLink(description.article) },
    years: [...Map.groupBy(days, yearOf)].map(([year, { length }]) => ({ year, count: length })),
    counts: periodCounts(days),
    stories: isCut
      ? []
      : source.stories.map(({ article, sentences }, index) => ({
          story: creditedLink(article),
          sentence: sentences[source.sentences[index] ?? -1] ?? '',
        })),
    companions: mostFrequent(source.stories.flatMap(({ names }) => names))
      .filter(({ path }) => path !== paths.name(slug))
      .slice(0, MAX_COMPANIONS),
    threads: threads.slice(0, MAX_THREADS).map(({ name, path }) => ({ name, path })),
    moreThreads: Math.max(0, threads.length - MAX_THREADS),
  }
}

/** Each page once, the most frequent first, and of equals the first. */
function mostFrequent(pages: readonly NamedPage[]): readonly (NamedPage & { readonly count: number })[] {
  const counts = new Map<string, NamedPage & { count: number }>()
  for (const { name, path } of pages) {
    const known = counts.get(path)
    if (known === undefined) counts.set(path, { name, path, count: 1 })
    else known.count += 1
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}

function yearAt(articles: Archive['articles'], story = -1): Year {
  const article = articles[story]
  if (!article) throw new Error('A name has a story that is not in the archive.')
  return yearOf(article.date)
}
