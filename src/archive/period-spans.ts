import { memoize } from '../core/memoize.ts'
import type { Archive } from './archive.ts'
import { yearSpans, type YearSpan } from './spans.ts'
import { toldLater, type ToldLater } from './told-later.ts'

/**
 * Everything that the pages of a year, its months and its days show. Not the span of the year itself: a new story tells
 * of old years, and would have their stories and feeds listed again.
 */
export interface PeriodSpan extends Pick<
  YearSpan,
  'name' | 'year' | 'articles' | 'before' | 'after' | 'shared' | 'usual'
> {
  readonly told: readonly ToldLater[]
}

/** Every year that has stories, oldest first. */
export const periodSpans = memoize((archive: Archive): readonly PeriodSpan[] => {
  const told = toldLater(archive)
  return yearSpans(archive).map(({ name, year, articles, before, after, shared, usual }) => ({
    name,
    year,
    articles,
    before,
    after,
    shared,
    usual,
    told: told.get(year) ?? [],
  }))
})
