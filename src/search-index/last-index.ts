import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from '../core/paths.ts'
import { dayOfNumber, type DayCounts } from '../full-text/calendar.ts'
import { decodeDirectory, type LeafEntry } from '../full-text/directory.ts'
import type { OutputTracker } from '../publish/output-tracker.ts'
import { unsealed } from './seal.ts'

/** The index that the last build left in `dist`. */
export interface LastIndex {
  readonly leaves: readonly LeafEntry[]
  /** The days that have another number of stories now. */
  readonly resizedDays: (now: DayCounts) => number[]
  /** The files of the stories that these days had. */
  readonly storyFiles: (days: readonly number[]) => string[]
}

/** Reads the directory of the last index; `undefined` if there is none, or if something has changed its files. */
export function lastIndex(dist: string, tracker: OutputTracker): LastIndex | undefined {
  const file = join(dist, paths.searchDirectory())
  if (!tracker.isUntouched(paths.search()) || !existsSync(file)) return undefined
  const { calendar, leaves } = decodeDirectory(unsealed(readFileSync(file)))
  const before = countsOf(calendar)
  return {
    leaves,
    resizedDays: (now) => {
      const after = countsOf(now)
      return [...new Set([...before.keys(), ...after.keys()])].filter(
        (day) => before.get(day) !== after.get(day),
      )
    },
    storyFiles: (days) =>
      days.flatMap((day) =>
        Array.from({ length: before.get(day) ?? 0 }, (_, ordinal) =>
          paths.searchStory(dayOfNumber(day), ordinal),
        ),
      ),
  }
}

function countsOf({ days, counts }: DayCounts): ReadonlyMap<number, number> {
  return new Map(days.map((day, index) => [day, counts[index] ?? 0]))
}
