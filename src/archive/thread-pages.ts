import type { Thread } from '../connections/threads/threads.ts'
import { yearOf, type CalendarDay } from '../core/calendar-day.ts'
import { memoize } from '../core/memoize.ts'
import { paths } from '../core/paths.ts'
import type { Archive, PublishedArticle } from './archive.ts'
import { threadTimeline, type ThreadTimeline } from './thread-timeline.ts'
import { tellingArticles, type TellingArticle } from './told-lines.ts'

/** The page of a thread or a series. */
export interface ThreadPage {
  readonly thread: Thread
  /** Made from the first story, for ever. */
  readonly slug: string
  readonly path: string
  readonly first: PublishedArticle
  readonly from: CalendarDay
  readonly to: CalendarDay
}

/** What the page of a thread or a series shows. */
export interface ThreadContent {
  readonly kind: Thread['kind']
  readonly title: string
  readonly slug: string
  readonly from: CalendarDay
  readonly to: CalendarDay
  readonly count: number
  readonly timeline: ThreadTimeline
}

/** A story that the address of a thread is, or was, made from. */
interface Root {
  readonly story: number
  readonly article: PublishedArticle
  readonly slug: string
  readonly path: string
  /** `undefined` if the editor cut or joined it so that the story begins none. */
  readonly thread: Thread | undefined
}

/** Former threads keep their slugs, so that another thread does not get a new one when the editor cuts the first. */
const roots = memoize(({ articles, connections }: Archive): readonly Root[] => {
  const { all, formerRoots } = connections.threads
  const taken = new Set<string>()
  return [
    ...all.map((thread) => ({ story: thread.stories[0]?.story ?? -1, thread })),
    ...formerRoots.map((story) => ({ story, thread: undefined })),
  ]
    .sort((a, b) => a.story - b.story)
    .flatMap(({ story, thread }): Root[] => {
      const article = articles[story]
      if (!article) return []
      // A later thread never takes the address of an earlier one, and none that of a year of the index.
      const isTaken = taken.has(article.slug) || /^\d{4}$/.test(article.slug)
      const slug = isTaken ? `${article.slug}-${article.date}` : article.slug
      taken.add(slug)
      return [{ story, article, slug, path: paths.thread(slug), thread }]
    })
})

/** Threads that there would be if the editor had not cut or joined their stories. */
export function formerThreads(archive: Archive): readonly Omit<Root, 'thread'>[] {
  return roots(archive).filter(({ thread }) => thread === undefined)
}

/** All threads and series with the address that each has, or would have, in the order of their first stories. */
export const threadAddresses = memoize((archive: Archive): readonly ThreadPage[] =>
  roots(archive).flatMap(({ thread, article, slug, path }): ThreadPage[] => {
    const last = archive.articles[thread?.stories.at(-1)?.story ?? -1]
    return thread && last ? [{ thread, slug, path, first: article, from: article.date, to: last.date }] : []
  }),
)

/** The pages of all threads and series that have one, in the same order. */
export const threadPages = memoize((archive: Archive): readonly ThreadPage[] =>
  threadAddresses(archive).filter(({ thread }) => thread.hasPage),
)

/** The threads and series that begin in one year, with everything that their pages are made from. */
export interface ThreadGroup {
  /** The year. */
  readonly name: string
  readonly threads: readonly ThreadSource[]
}

/** Everything that the page of a thread is made from. */
interface ThreadSource extends Omit<ThreadContent, 'timeline'> {
  readonly stories: readonly TellingArticle[]
}

/** The pages of all threads and series in groups, oldest first. */
export const threadGroups = memoize((archive: Archive): readonly ThreadGroup[] => {
  const telling = tellingArticles(archive)
  const sources = threadPages(archive).map(({ thread: { kind, title, stories }, slug, from, to }) => ({
    kind,
    title,
    slug,
    from,
    to,
    count: stories.length,
    stories: stories.flatMap(({ story }) => telling[story] ?? []),
  }))
  return Array.from(
    Map.groupBy(sources, ({ from }) => yearOf(from)),
    ([name, threads]) => ({ name, threads }),
  )
})

/** What the page of a thread shows. */
export function threadContent({ stories, ...thread }: ThreadSource): ThreadContent {
  // The instalments of a series do not tell of one course of events.
  const telling = thread.kind === 'series' ? stories.map((story) => ({ ...story, told: [] })) : stories
  return { ...thread, timeline: threadTimeline(telling) }
}
