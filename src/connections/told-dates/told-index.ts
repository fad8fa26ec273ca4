import type { CalendarDay } from '../../core/calendar-day.ts'
import { isOver, type Period } from './period.ts'
import type { ToldDate } from './told-dates.ts'

/** What the index needs of one story. */
export interface TellingStory {
  readonly file: string
  readonly date: CalendarDay
  readonly told: readonly ToldDate[]
}

/** One story that tells of a period. */
export interface Telling {
  readonly file: string
  /** The day of the story. */
  readonly date: CalendarDay
  readonly telling: ToldDate
}

/** The told dates of an archive, by the period they tell of. */
export interface ToldIndex {
  /** Who told of exactly this period after it was over: “Told later of this day”. In the order of the stories. */
  readonly toldLater: (period: Period) => Telling[]
  /** The same of a year or month and all in it, by period, then in the order of the stories. */
  readonly toldLaterWithin: (period: Period) => Telling[]
  /** Every period that was told of later, in order. */
  readonly periods: () => Period[]
}

/** Most told dates an archive can have: a key and a place share the 53 bits of a whole number. */
const PLACES = 2 ** 26

/**
 * Indexes stories that come in the order of day and path. A story counts once for a
 * period, where it tells of it first. Looks at no other story: one story more adds
 * its own entries and changes no other.
 */
export function toldIndex(stories: readonly TellingStory[]): ToldIndex {
  const places: number[] = []
  const tellings: { readonly story: TellingStory; readonly telling: ToldDate }[] = []
  for (const story of stories) {
    const seen = new Set<Period>()
    for (const telling of story.told) {
      if (seen.has(telling.told) || !isOver(telling.told, story.date)) continue
      seen.add(telling.told)
      places.push(keyOf(telling.told) * PLACES + tellings.length)
      tellings.push({ story, telling })
    }
  }
  const sorted = Float64Array.from(places).sort()

  const slice = (from: number, to: number): Telling[] => {
    const found: Telling[] = []
    for (let at = firstAtLeast(sorted, from * PLACES); at < sorted.length; at += 1) {
      const place = sorted[at] ?? 0
      if (place >= to * PLACES) break
      const entry = tellings[place % PLACES]
      if (entry) found.push({ file: entry.story.file, date: entry.story.date, telling: entry.telling })
    }
    return found
  }

  return {
    toldLater: (period) => slice(keyOf(period), keyOf(period) + 1),
    toldLaterWithin: (period) => slice(keyOf(period), keyOf(period) + spanOf(period)),
    periods: () => {
      const periods = new Set<Period>()
      for (const place of sorted) {
        const entry = tellings[place % PLACES]
        if (entry) periods.add(entry.telling.told)
      }
      return [...periods]
    },
  }
}

/** 20211021 of a day, 20211000 of a month, 20210000 of a year: in the order of the periods as text. */
function keyOf(period: Period): number {
  return Number(period.replaceAll('-', '').padEnd(8, '0'))
}

/** How many keys a period and all in it have. */
function spanOf(period: Period): number {
  return 10 ** (8 - period.replaceAll('-', '').length)
}

function firstAtLeast(sorted: Float64Array, least: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
