import { memoize } from '../core/memoize.ts'
import { paths } from '../core/paths.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import type { Archive } from './archive.ts'
import { mostFrequent } from './most-frequent.ts'
import { periodCounts, type PeriodCount } from './period-counts.ts'
import { subjectsOf } from './subjects.ts'

/** A name or a topic, with its stories over the time of the archive. */
export interface TimeChart {
  readonly name: string
  /** Its page. */
  readonly path: string
  readonly stories: number
  readonly counts: readonly PeriodCount[]
}

/** Charts with one axis, and its ends. */
export interface TimeCharts {
  readonly charts: readonly TimeChart[]
  /** The first and the last period; `undefined` for an archive without stories. */
  readonly span: { readonly from: PeriodCount; readonly to: PeriodCount } | undefined
}

/** As many of each as fit a page that is to be looked over. */
const MOST = 12

/** The names and the topics that the most stories have, in the order of their numbers of stories. */
export const timeCharts = memoize(({ articles, connections }: Archive): TimeCharts => {
  const days = articles.map(({ date }) => date)
  const axis = periodCounts(days)
  const [from, to] = [axis[0], axis.at(-1)]
  const chartOf = (name: string, path: string, some: readonly CalendarDay[]): TimeChart => ({
    name,
    path,
    stories: some.length,
    counts: periodCounts(some, days),
  })
  const names = mostFrequent(connections.names.names, ({ stories }) => stories.length, MOST).map(
    ({ name, slug, stories }) =>
      chartOf(
        name,
        paths.name(slug),
        Array.from(stories).flatMap((story) => days[story] ?? []),
      ),
  )
  const topics = mostFrequent(subjectsOf('topic', articles), (topic) => topic.articles.length, MOST).map(
    ({ name, slug, articles: some }) =>
      chartOf(
        name,
        paths.subject('topic', slug),
        some.map(({ date }) => date),
      ),
  )
  return { charts: [...names, ...topics], span: from && to && { from, to } }
})
