import type { Kind } from '../connections/names/kinds.ts'
import type { Related } from '../connections/threads/related.ts'
import { memoize } from '../core/memoize.ts'
import { paths } from '../core/paths.ts'
import { identify, type Archive, type PublishedArticle } from './archive.ts'
import { storyLink, type StoryLink } from './story-link.ts'
import { threadPages } from './thread-pages.ts'

/** A page about something, and its name. */
export interface NamedPage {
  readonly name: string
  readonly path: string
}

/** A name in a story. */
export interface NameInStory extends NamedPage {
  readonly kind: Kind
}

/** A related story, and what the two have in common. */
export interface RelatedStory {
  readonly story: StoryLink
  readonly why: readonly string[]
}

/** What a story has to do with the rest of the archive, as its page shows it. */
export interface StoryConnections {
  /** In the order of first mention. */
  readonly names: readonly NameInStory[]
  /** Without a count, which would change every story of the thread with each one that joins it. */
  readonly thread: NamedPage | undefined
  readonly earlier: readonly RelatedStory[]
  readonly later: readonly RelatedStory[]
  readonly related: readonly RelatedStory[]
  readonly series: SeriesPlace | undefined
}

/** Of a story that has nothing to do with any other. */
export const NOT_CONNECTED: StoryConnections = {
  names: [],
  thread: undefined,
  earlier: [],
  later: [],
  related: [],
  series: undefined,
}

/** The neighbours of a story in its series. */
export interface SeriesPlace extends NamedPage {
  readonly previous: StoryLink | undefined
  readonly next: StoryLink | undefined
}

/** For each story, by its place in the archive. */
export const storyConnections = memoize((archive: Archive): readonly StoryConnections[] => {
  const { articles, connections } = archive
  const { threads, related, names } = connections
  const pathOf = new Map(threadPages(archive).map(({ thread, path }) => [thread, path]))
  const pageOf = names.names.map(({ name, slug, kind }): NameInStory => ({
    name,
    path: paths.name(slug),
    kind,
  }))
  // One text is faster to compare than all the links in it, and most names are in many stories.
  const keyOf = pageOf.map((page) => JSON.stringify(page))
  return articles.map((_, story): StoryConnections => {
    const namesOfStory = names.ofStory(story)
    const links = related[story] ?? []
    const thread = threads.threadOf.get(story)
    const series = threads.seriesOf.get(story)
    const within = (relation: Related['relation']): readonly RelatedStory[] =>
      links.filter((link) => link.relation === relation).flatMap((link) => relatedStory(articles, link))
    const connected = {
      thread: thread?.hasPage ? { name: thread.title, path: pathOf.get(thread) ?? '' } : undefined,
      earlier: within('earlier'),
      later: within('later'),
      related: thread ? [] : within('related'),
      series: series?.hasPage
        ? {
            name: series.title,
            path: pathOf.get(series) ?? '',
            ...neighboursIn(
              series.stories.map((one) => one.story),
              story,
              articles,
            ),
          }
        : undefined,
    }
    return identify(
      { names: namesOfStory.flatMap((index) => pageOf[index] ?? []), ...connected },
      `${namesOfStory.map((index) => keyOf[index]).join('')}${JSON.stringify(connected)}`,
    )
  })
})

function relatedStory(
  articles: readonly PublishedArticle[],
  { story, names, words }: Related,
): RelatedStory[] {
  const article = articles[story]
  return article ? [{ story: storyLink(article), why: names.length > 0 ? names : words }] : []
}

function neighboursIn(
  stories: readonly number[],
  story: number,
  articles: readonly PublishedArticle[],
): Pick<SeriesPlace, 'previous' | 'next'> {
  const at = stories.indexOf(story)
  const linkTo = (place: number): StoryLink | undefined => {
    const article = articles[stories[place] ?? -1]
    return article && storyLink(article)
  }
  return { previous: linkTo(at - 1), next: linkTo(at + 1) }
}
