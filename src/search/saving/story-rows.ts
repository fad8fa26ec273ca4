import { fromParts, yearOf, type Year } from '../../core/calendar-day.ts'
import { paths } from '../../core/paths.ts'
import { dayNumber, type DayCounts } from '../../full-text/calendar.ts'
import type { StoryRow } from '../../outputs/data/row.ts'
import type { Match } from '../find-stories.ts'
import { IndexChangedError, type LoadFile } from '../index-files.ts'

/**
 * What the data files of years say of each hit, in the order of the hits. The stories of a year are in the order of the
 * archive there, as they are in the index. Calls `tick` at first, and after each year. Rejects with an `IndexChangedError` if a file is
 * of another build than the index.
 */
export async function storyRows(
  hits: readonly Pick<Match, 'story' | 'day'>[],
  calendar: DayCounts,
  load: LoadFile,
  tick: (done: number, years: number) => void,
): Promise<StoryRow[]> {
  const years = Map.groupBy(hits, ({ day }) => yearOf(day))
  const rows = new Map<number, StoryRow>()
  let done = 0
  tick(done, years.size)
  for (const [year, ofYear] of years) {
    const path = paths.dataArticles(year)
    const lines = new TextDecoder()
      .decode(await load(path))
      .trimEnd()
      .split('\n')
    const [first, count] = storiesOfYear(calendar, year)
    if (lines.length !== count) throw new IndexChangedError(path)
    for (const { story, day } of ofYear) {
      const row = JSON.parse(lines[story - first] ?? 'null') as StoryRow | null // as `jsonLines` writes it
      if (row?.date !== day) throw new IndexChangedError(path)
      rows.set(story, row)
    }
    tick((done += 1), years.size)
  }
  return hits.flatMap(({ story }) => rows.get(story) ?? [])
}

/** The number of the first story of the year, and how many it has. */
function storiesOfYear({ days, counts }: DayCounts, year: Year): readonly [first: number, count: number] {
  const starts = [Number(year), Number(year) + 1].map((each) => {
    const day = fromParts(each, 1, 1)
    return day === undefined ? Infinity : dayNumber(day)
  })
  const [first = 0, next = 0] = starts.map((start) =>
    counts.reduce((sum, count, place) => sum + ((days[place] ?? 0) < start ? count : 0), 0),
  )
  return [first, next - first]
}
