import { monthOf, yearOf, type CalendarDay } from '../core/calendar-day.ts'
import { compareText } from '../core/compare-text.ts'
import { memoize } from '../core/memoize.ts'
import type { Archive } from './archive.ts'
import { threadPages } from './thread-pages.ts'

/** A thread in the index of threads. */
export interface ThreadEntry {
  readonly kind: 'thread' | 'series'
  readonly title: string
  readonly path: string
  readonly count: number
  readonly from: CalendarDay
  readonly to: CalendarDay
}

/** A page of the index: of all threads, or of those whose latest story is from a year, or from a month of it. */
export interface ThreadIndexPage {
  /** Empty for all; a year, or a year and month. */
  readonly period: readonly string[]
  readonly count: number
  /** By their latest story, the latest first; where there are too many for the page, the first ones. */
  readonly threads: readonly ThreadEntry[]
  /** The pages of all of them, where there are too many for this one; the latest first. */
  readonly parts: readonly Pick<ThreadIndexPage, 'period' | 'count'>[]
}

/** About 40 KB of compressed HTML. */
const MAX_THREADS = 1000
/** On a page that leads to others. */
const MAX_LATEST = 50

/** The index of all threads and series: complete while they are few enough for one page. */
export function threadIndex(archive: Archive, maxThreads = MAX_THREADS): ThreadIndexPage {
  return pageOf([], threadEntries(archive), maxThreads)
}

/**
 * Once the threads are too many for one page: a page for each year, and one for each month of a year that has too many
 * by itself.
 */
export function threadPeriodPages(archive: Archive, maxThreads = MAX_THREADS): readonly ThreadIndexPage[] {
  return pagesBelow([], threadEntries(archive), maxThreads)
}

/** Every thread and series, by the latest story. */
const threadEntries = memoize((archive: Archive): readonly ThreadEntry[] =>
  threadPages(archive)
    .map(({ thread: { kind, title, stories }, path, from, to }) => ({
      kind,
      title,
      path,
      count: stories.length,
      from,
      to,
    }))
    .sort((a, b) => compareText(b.to, a.to)),
)

function pageOf(
  period: readonly string[],
  threads: readonly ThreadEntry[],
  maxThreads: number,
): ThreadIndexPage {
  const parts = partsOf(period, threads, maxThreads)
  return {
    period,
    count: threads.length,
    threads: parts.length === 0 ? threads : threads.slice(0, MAX_LATEST),
    parts: parts.map(({ period, threads }) => ({ period, count: threads.length })),
  }
}

function pagesBelow(
  period: readonly string[],
  threads: readonly ThreadEntry[],
  maxThreads: number,
): readonly ThreadIndexPage[] {
  return partsOf(period, threads, maxThreads).flatMap((part) => [
    pageOf(part.period, part.threads, maxThreads),
    ...pagesBelow(part.period, part.threads, maxThreads),
  ])
}

/** The years of all threads, or the months of a year; none where the threads are few enough. */
function partsOf(period: readonly string[], threads: readonly ThreadEntry[], maxThreads: number) {
  if (threads.length <= maxThreads || period.length === 2) return []
  const nameOf = period.length === 0 ? yearOf : monthOf
  return Array.from(
    Map.groupBy(threads, ({ to }) => nameOf(to)),
    ([name, threads]) => ({ period: [...period, name], threads }),
  )
}
