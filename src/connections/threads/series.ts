import { headlinePattern } from './headline-pattern.ts'

/** A prefix that is not the title of a column has come back this often, at even intervals. */
const REGULAR = 3
/** How far an interval may be from the mean of them, as a share. */
const UNEVEN = 0.25

interface Recurrence {
  last: number
  /** Days of the latest stories, oldest first; at most `REGULAR`. */
  readonly days: number[]
}

/**
 * Recognises the instalments of a series by their headlines: the same but for numbers and dates, or the same
 * prefix again. Their stories are alike without one continuing another: release notes, columns, the weather.
 */
export class SeriesFinder {
  readonly #titles = new Map<string, Recurrence>()
  readonly #prefixes = new Map<string, Recurrence>()

  /** The instalment before a story, if it is one; then counts the story, whose number and day are the latest so far. */
  add(story: number, headline: string, day: number): number | undefined {
    const { title, prefix, periodical } = headlinePattern(headline)
    const sameTitle = title === undefined ? undefined : recur(this.#titles, title, story, day)
    const samePrefix = prefix === undefined ? undefined : recur(this.#prefixes, prefix, story, day)
    if (sameTitle) return sameTitle.last
    return samePrefix && (periodical || isRegular(samePrefix.days, day)) ? samePrefix.last : undefined
  }
}

/** How a key came back before, if it did; then counts the story. */
function recur(
  seen: Map<string, Recurrence>,
  key: string,
  story: number,
  day: number,
): Recurrence | undefined {
  const before = seen.get(key)
  seen.set(key, { last: story, days: [...(before?.days ?? []).slice(1 - REGULAR), day] })
  return before
}

function isRegular(days: readonly number[], day: number): boolean {
  if (days.length < REGULAR) return false
  const all = [...days, day]
  const gaps = all.slice(1).map((later, at) => later - (all[at] ?? later))
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  return mean >= 1 && gaps.every((gap) => Math.abs(gap - mean) <= UNEVEN * mean)
}
