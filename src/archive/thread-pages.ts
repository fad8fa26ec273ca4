import type { Thread } from '../connections/threads/threads.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import { memoize } from '../core/memoize.ts'
import { paths } from '../core/paths.ts'
import type { Archive } from './archive.ts'
import { threadTimeline, type ThreadTimeline } from './thread-timeline.ts'
import { tellingArticles } from './told-lines.ts'

/** The page of a thread or a series. */
export interface ThreadPage {
  readonly thread: Thread
  /** Made from the first story, for ever. */
  readonly slug: string
  readonly path: string
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

/** The pages of all threads and series, in the order of their first stories. */
export const threadPages = memoize(({ articles, connections }: Archive): readonly ThreadPage[] => {
  const taken = new Set<string>()
  return connections.threads.all.flatMap((thread): ThreadPage[] => {
    const first = articles[thread.stories[0]?.story ?? -1]
    const last = articles[thread.stories.at(-1)?.story ?? -1]
    if (!first || !last) return []
    // A later thread never takes the address of an earlier one.
    const slug = taken.has(first.slug) ? `${first.slug}-${first.date}` : first.slug
    taken.add(slug)
    return [{ thread, slug, path: paths.thread(slug), from: first.date, to: last.date }]
  })
})

/** What the page of each thread shows, in the same order. */
export function threadContents(archive: Archive): readonly ThreadContent[] {
  const telling = tellingArticles(archive)
  return threadPages(archive).map(({ thread: { kind, title, stories }, slug, from, to }) => ({
    kind,
    title,
    slug,
    from,
    to,
    count: stories.length,
    timeline: threadTimeline(
      stories.flatMap(({ story }) => {
        const found = telling[story]
        // The instalments of a series do not tell of one course of events.
        if (!found) return []
        return kind === 'series' ? { ...found, told: [] } : found
      }),
    ),
  }))
}
