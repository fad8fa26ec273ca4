import { headlinePattern } from './headline-pattern.ts'
import { rarityOf } from './rarity.ts'

/** A prefix that is not the title of a column has come back this often, at even intervals. */
const REGULAR = 3
/** How far an interval may be from the mean of them, as a share. */
const UNEVEN = 0.25

/** A prefix of common words is the title of a column when it has come back this often; a rarer one may be an affair: “Brexit: …”. */
const OFTEN = 4
const COMMON_BITS = 9
/** An instalment with the same opening comes after at least so many days, and after two with that opening. */
const MIN_INTERVAL = 5
const MIN_SAME_OPENING = 2

interface Recurrence {
  readonly last: number
  readonly count: number
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
  readonly #openings: number[] = []
  readonly #openingCounts = new Map<number, number>()

  /** The instalment before a story, if it is one; then counts the story, whose number and day are the latest so far. */
  add(story: number, headline: string, day: number): number | undefined {
    const { title, prefix, periodical } = headlinePattern(headline)
    const sameTitle = title === undefined ? undefined : recur(this.#titles, title, story, day)
    const samePrefix = prefix === undefined ? undefined : recur(this.#prefixes, prefix, story, day)
    if (sameTitle) return sameTitle.last
    if (samePrefix === undefined || prefix === undefined) return undefined
    const column =
      periodical || isRegular(samePrefix.days, day) || (samePrefix.count >= OFTEN && isCommon(prefix))
    return column ? samePrefix.last : undefined
  }

  /** Counts how a story opens. The number and day of the story are the latest so far. */
  addOpening(opening: number): void {
    this.#openings.push(opening)
    if (opening !== 0) this.#openingCounts.set(opening, (this.#openingCounts.get(opening) ?? 0) + 1)
  }

  /** Whether the next story and an earlier one that it seems to continue are instalments that open alike: “Average gas prices have …”. */
  opensAlike(opening: number, earlier: number, days: number): boolean {
    return (
      opening !== 0 &&
      this.#openings[earlier] === opening &&
      days >= MIN_INTERVAL &&
      (this.#openingCounts.get(opening) ?? 0) >= MIN_SAME_OPENING
    )
  }
}

function isCommon(prefix: string): boolean {
  return prefix.split(/[^\p{L}]+/u).every((word) => rarityOf(word, true) <= COMMON_BITS)
}

/** How a key came back before, if it did; then counts the story. */
function recur(
  seen: Map<string, Recurrence>,
  key: string,
  story: number,
  day: number,
): Recurrence | undefined {
  const before = seen.get(key)
  seen.set(key, {
    last: story,
    count: (before?.count ?? 0) + 1,
    days: [...(before?.days ?? []).slice(1 - REGULAR), day],
  })
  return before
}

function isRegular(days: readonly number[], day: number): boolean {
  if (days.length < REGULAR) return false
  const all = [...days, day]
  const gaps = all.slice(1).map((later, at) => later - (all[at] ?? later))
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  return mean >= 1 && gaps.every((gap) => Math.abs(gap - mean) <= UNEVEN * mean)
}
