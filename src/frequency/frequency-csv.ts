import { csv } from '../core/csv.ts'
import { shareOf, type Frequencies } from './count-terms.ts'

/** The numbers as a CSV file, with a row for each term in each period: what programs for statistics expect. */
export function frequencyCsv(frequencies: Frequencies): string {
  const { periods, stories, series } = frequencies
  const rows = series.flatMap((each) =>
    periods.map((period, place) => [
      period,
      each.text,
      each.counts[place],
      stories[place],
      shareOf(frequencies, each, place),
    ]),
  )
  return csv([['period', 'words', 'found', 'stories', 'share'], ...rows])
}
