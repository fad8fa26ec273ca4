import type { StoryText } from '../text/story-text.ts'
import { grammarOf } from './languages.ts'
import { matcherOf } from './matcher.ts'
import type { Period } from './period.ts'
import { quoteAround } from './quote.ts'
import { resolve, type ToldClass } from './resolve.ts'
import { surroundingsOf } from './surroundings.ts'

/** A date that a story tells of, other than its own. */
export interface ToldDate {
  readonly told: Period
  readonly class: ToldClass
  /** As written: “last month”. */
  readonly words: string
  /** Index of the sentence in the story, from 0. */
  readonly sentence: number
  /** The sentence; a long one is cut around the words. */
  readonly quote: string
}

/** The year told last, and where. */
interface Anchor {
  readonly year: number
  readonly sentence: number
  readonly paragraph: number
}

/** A sentence with more dates is a table, and its quotes would outgrow its text: the rest is left. */
const MOST_IN_SENTENCE = 20

/** Characters before a date that are its clause at most. */
const CLAUSE_LENGTH = 90

/**
 * The dates told in the sentences of a story, in order, resolved against its own
 * day. Only those a reader can rely on: weeks, quarters, seasons, decades,
 * durations and ages are left, and what lies within 7 days of the story (31 for a
 * month, its own year for a year). Dates ahead of the story are among them.
 * See docs/decisions/0019-told-dates.md.
 */
export function toldDates(story: StoryText): ToldDate[] {
  const grammar = grammarOf(story.language)
  const match = matcherOf(grammar)
  const told: ToldDate[] = []
  let anchor: Anchor | undefined
  for (const [index, { text, paragraph }] of story.sentences.entries()) {
    const candidates = match(text, MOST_IN_SENTENCE)
    for (const [at, candidate] of candidates.entries()) {
      const { start, end } = candidate
      const before = text.slice(Math.max(0, start - CLAUSE_LENGTH), start)
      if (grammar.recurring.test(before)) continue
      const isNear = anchor?.paragraph === paragraph && index - anchor.sentence <= 1
      const resolution = resolve(candidate, {
        ...surroundingsOf(grammar, text, before, candidate, candidates[at + 1]),
        day: story.date,
        yearBefore: isNear ? anchor?.year : undefined,
      })
      if (candidate.year !== undefined) anchor = { year: candidate.year, sentence: index, paragraph }
      if (!resolution) continue
      told.push({
        told: resolution.period,
        class: resolution.class,
        words: text.slice(start, end),
        sentence: index,
        quote: quoteAround(text, start, end),
      })
    }
  }
  return told
}
