import type { Period } from './period.ts'
import type { ToldClass } from './resolve.ts'
import type { ToldDate } from './told-dates.ts'

/** A line of `data/told-dates.jsonl`. */
export interface ToldDateRecord {
  readonly told: Period
  /** Path of the source in the content folder. */
  readonly file: string
  readonly url: string
  readonly words: string
  /** The sentence that tells it; of one of more than 400 characters, the part around the words. */
  readonly sentence: string
  readonly class: ToldClass
}

/** The records of one story, in the order of its text: each place that tells a date, and dates ahead of the story too. */
export function toldDateRecords(
  { file, told }: { readonly file: string; readonly told: readonly ToldDate[] },
  url: string,
): ToldDateRecord[] {
  return told.map(({ told: period, words, quote, class: sureness }) => ({
    told: period,
    file,
    url,
    words,
    sentence: quote,
    class: sureness,
  }))
}
