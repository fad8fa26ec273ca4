import type { Period } from './period.ts'
import type { Telling, ToldIndex } from './told-index.ts'

export interface ChronologyMonth {
  /** `2021-10` */
  readonly month: Period
  /** What is told of the month itself, then of its days, in order. */
  readonly tellings: readonly Telling[]
}

export interface ChronologyYear {
  /** `2021` */
  readonly year: Period
  /** What is told of the year as a whole. */
  readonly tellings: readonly Telling[]
  readonly months: readonly ChronologyMonth[]
}

/**
 * What an archive tells of times it does not cover itself: of months without any
 * story, and of years without any. Years and months in order.
 * `months` are those with a story, as `2021-10`.
 */
export function chronologyOf(index: ToldIndex, months: ReadonlySet<Period>): ChronologyYear[] {
  const years = new Set([...months].map(yearOf))
  const found = new Map<Period, Map<Period | undefined, Telling[]>>()
  for (const period of index.periods()) {
    const month = period.length === 4 ? undefined : period.slice(0, 7)
    if (month === undefined ? years.has(period) : months.has(month)) continue
    const year = entryOf(found, yearOf(period), () => new Map<Period | undefined, Telling[]>())
    entryOf(year, month, () => []).push(...index.toldLater(period))
  }
  return [...found].map(([year, byMonth]) => ({
    year,
    tellings: byMonth.get(undefined) ?? [],
    months: [...byMonth].flatMap(([month, tellings]) => (month === undefined ? [] : { month, tellings })),
  }))
}

function yearOf(period: Period): Period {
  return period.slice(0, 4)
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const present = map.get(key)
  if (present !== undefined) return present
  const made = make()
  map.set(key, made)
  return made
}
