import type { Period } from './period.ts'
import type { Telling, ToldIndex } from './told-index.ts'

/** What is told of the times of a year that the archive does not cover. */
export interface ChronologyYear<Story> {
  /** `2021` */
  readonly year: Period
  /** Of the year as a whole, of each month as a whole, and of its days, in order. */
  readonly tellings: readonly Telling<Story>[]
}

/**
 * What an archive tells of times it does not cover itself: of months without any
 * story, and of years without any. Years in order.
 * `months` are those with a story, as `2021-10`.
 */
export function chronologyOf<Story>(
  index: ToldIndex<Story>,
  months: ReadonlySet<Period>,
): ChronologyYear<Story>[] {
  const years = new Set([...months].map(yearOf))
  const uncovered = [...index].filter(([period]) =>
    period.length === 4 ? !years.has(period) : !months.has(period.slice(0, 7)),
  )
  return [...Map.groupBy(uncovered, ([period]) => yearOf(period))].map(([year, periods]) => ({
    year,
    tellings: periods.flatMap(([, tellings]) => tellings),
  }))
}

function yearOf(period: Period): Period {
  return period.slice(0, 4)
}
