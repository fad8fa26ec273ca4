import type { CalendarDay } from '../core/calendar-day.ts'
import { findStories } from '../search/find-stories.ts'
import type { IndexReader } from '../search/index-reader.ts'
import type { Term } from '../search/terms.ts'
import { countIn, periodsOf, type Periods } from './periods.ts'
import type { State } from './state.ts'

/** How many stories have a word or a phrase, in each of the periods. */
export interface Series {
  /** As the reader wrote it; a search for it finds these stories. */
  readonly text: string
  readonly counts: readonly number[]
  /** In all periods. */
  readonly found: number
  /** Words that are counted with the reader's word, in some of the archive. */
  readonly otherForms: readonly string[]
}

/** Everything that the chart, the table and the file show. */
export interface Frequencies extends Periods {
  readonly series: readonly Series[]
  /** How many stories all periods have. */
  readonly all: number
}

/** Counts the stories that have each term. Rejects if the index cannot be loaded. */
export async function countTerms(
  index: IndexReader,
  terms: readonly Term[],
  years: Pick<State, 'from' | 'to'>,
): Promise<Frequencies> {
  const periods = periodsOf(daysOfStories(index), years)
  const series = await Promise.all(
    terms.map(async (term): Promise<Series> => {
      const { matches, otherForms } = await findStories(index, [term])
      const counts = countIn(
        periods.periods,
        matches.map(({ day }) => day),
      )
      return { text: term.text, counts, found: sum(counts), otherForms: [...new Set(otherForms)] }
    }),
  )
  return { ...periods, series, all: sum(periods.stories) }
}

/** The share of stories in a period that a series has; `undefined` for a period without stories. */
export function shareOf(
  { stories }: Pick<Periods, 'stories'>,
  { counts }: Pick<Series, 'counts'>,
  place: number,
): number | undefined {
  const all = stories[place] ?? 0
  return all === 0 ? undefined : (counts[place] ?? 0) / all
}

function daysOfStories(index: IndexReader): CalendarDay[] {
  return Array.from({ length: index.stories }, (_, story) => index.dayOf(story))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}
