import { memoize } from '../../core/memoize.ts'
import type { Grammar } from './grammar.ts'
import type { Candidate } from './matcher.ts'

/** What the sentence says of a candidate that does not name its year. */
export interface Surroundings {
  /** Whether its clause is about what is to come. */
  readonly isAhead: boolean
  /** Whether the words in front of it say that it is behind. */
  readonly isPast: boolean
  /** The weekday in front of it, 0 for Monday. */
  readonly weekday: number | undefined
  /** Figures in front of it that may be its year: “All Hands 2026 … on 21 May”. */
  readonly figures: number | undefined
  /** The year of the date it is joined with: “from March 5 to March 7, 2021”. */
  readonly jointYear: number | undefined
}

const FIGURES = /(?<![\p{N}.,$£€])((?:1[4-9]|20)\d\d)(?!\p{N}|[.,]\p{N})/u

/** `before` is the text in front of the candidate, `next` the one after it. */
export function surroundingsOf(
  grammar: Grammar,
  sentence: string,
  before: string,
  candidate: Candidate,
  next: Candidate | undefined,
): Surroundings {
  const clause = before.slice(before.search(/[^;:—]*$/u))
  return {
    isAhead: grammar.future.test(clause),
    isPast: grammar.past.test(before),
    weekday: weekdayBefore(grammar, before),
    figures: Number(FIGURES.exec(before)?.[1]) || undefined,
    jointYear: next && grammar.joint.test(sentence.slice(candidate.end, next.start)) ? next.year : undefined,
  }
}

/** Letters and a full stop end its name, and an article may follow: “Mon., ”, “Montag, den ”. */
const weekdayPattern = memoize(
  ({ weekdays }: Grammar) =>
    new RegExp(
      `(?<!\\p{L})(${weekdays.join('|')})[\\p{L}-]{0,8}\\.?,? \\(?(?:the |den |dem |el |le |op )?$`,
      'iu',
    ),
)

function weekdayBefore(grammar: Grammar, before: string): number | undefined {
  const written = weekdayPattern(grammar).exec(before.slice(-30))?.[1]?.toLowerCase()
  const weekday = grammar.weekdays.findIndex((name) => name.toLowerCase() === written)
  return weekday < 0 ? undefined : weekday
}
