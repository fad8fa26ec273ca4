import type { Thread } from '../connections/threads/threads.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import { memoize } from '../core/memoize.ts'
import { paths } from '../core/paths.ts'
import type { Archive } from './archive.ts'
import { storyEntry, type StoryEntry } from './story-link.ts'

/** The page of a thread or a series. */
export interface ThreadPage {
  readonly thread: Thread
  /** Made from the first story, for ever. */
  readonly slug: string
  readonly path: string
  readonly from: CalendarDay
  readonly to: CalendarDay
}

/** A thread’s stories, as its page shows them. */
export interface ThreadContent {
  readonly kind: Thread['kind']
  readonly title: string
  readonly slug: string
  readonly from: CalendarDay
  readonly to: CalendarDay
  /** Oldest first. */
  readonly stories: readonly StoryEntry[]
}

/** The pages of all threads and series, in the order of their first stories. */
export const threadPages = memoize(({ articles, connections }: Archive): readonly ThreadPage[] => {
  const taken = new Set<string>()
  return connections.threads.all.flatMap((thread): ThreadPage[] => {
    const first = articles[thread.stories[0]?.story ?? -1]
    const last = articles[thread.stories.at(-1)?.story ?? -1]
    if (!first || !last) return []
    // A later thread never takes the address of an earlier one, and none that of a year of the index.
    const isTaken = taken.has(first.slug) || /^\d{4}$/.test(first.slug)
    const slug = isTaken ? `${first.slug}-${first.date}` : first.slug
    taken.add(slug)
    return [{ thread, slug, path: paths.thread(slug), from: first.date, to: last.date }]
  })
})

/** What the page of each thread shows, in the same order. */
export function threadContents(archive: Archive): readonly ThreadContent[] {
  return threadPages(archive).map(({ thread: { kind, title, stories }, slug, from, to }) => ({
    kind,
    title,
    slug,
    from,
    to,
    stories: stories.flatMap(({ story }) => {
      const article = archive.articles[story]
      return article ? [{ ...storyEntry(article), section: undefined }] : []
    }),
  }))
}
