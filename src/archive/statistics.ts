import type { HeadlineOrigin, InferenceKind } from '../article/article.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import { memoize } from '../core/memoize.ts'
import type { Archive } from './archive.ts'
import { daysOf } from './by-date.ts'

/** The archive in numbers. */
export interface Statistics {
  readonly stories: number
  readonly words: number
  readonly years: number
  readonly days: number
  /** First and last day; `undefined` for an archive without stories. */
  readonly span: { readonly from: CalendarDay; readonly to: CalendarDay } | undefined
  /** Number of headlines by origin. */
  readonly headlines: Readonly<Record<HeadlineOrigin, number>>
  /** Number of stories with an inference of each kind. */
  readonly inferred: ReadonlyMap<InferenceKind, number>
}

/** Computes the statistics of an archive. */
export const statistics = memoize(({ articles, years }: Archive): Statistics => {
  const headlines = { 'front-matter': 0, 'head-line': 0, 'next-line': 0, 'first-sentence': 0 }
  const inferred = new Map<InferenceKind, number>()
  for (const article of articles) {
    headlines[article.headlineFrom] += 1
    for (const kind of article.inferred) inferred.set(kind, (inferred.get(kind) ?? 0) + 1)
  }
  const first = articles[0]
  const last = articles.at(-1)
  return {
    stories: articles.length,
    words: articles.reduce((sum, { wordCount }) => sum + wordCount, 0),
    years: years.length,
    days: daysOf({ years }).length,
    span: first && last && { from: first.date, to: last.date },
    headlines,
    inferred,
  }
})
