import { digits, numberAt } from '../text/digits.ts'
import { KINDS, type Kind } from './kinds.ts'
import type { StoryName } from './story-names.ts'

/**
 * The names of a story in the form that is cached: every build reads those of all stories, and this form takes a third
 * of the time that a list of objects takes.
 */
export interface PackedNames {
  readonly names: readonly string[]
  /** `DIGITS` for each name. */
  readonly marks: string
  /** What few names have, by the index of the name. */
  readonly more: Readonly<Record<number, Pick<StoryName, 'variants' | 'apposition'>>>
}

/** Where the digits of a mark are, and how many. Sentences count from −1. */
const SENTENCE = [0, 2] as const
const COUNT = [2, 2] as const
const SCORES = [4, 6, 8] as const
const SCORE_DIGITS = 2
/** Titled × 16, and the kind that is given, from 1 on. */
const TRAITS = [10, 1] as const
const DIGITS = 11
const TITLED = 16

/** No story has more evidence than this, either way. */
const MAX_SCORE = 1000

export function packNames(found: readonly StoryName[]): PackedNames {
  const more = found.flatMap(({ variants, apposition }, index) =>
    variants === undefined && apposition === undefined
      ? []
      : [
          [
            index,
            { ...(variants && { variants }), ...(apposition !== undefined && { apposition }) },
          ] as const,
        ],
  )
  return {
    names: found.map(({ name }) => name),
    marks: found.map(marksOf).join(''),
    more: Object.fromEntries(more),
  }
}

export function unpackNames({ names, marks, more }: PackedNames): readonly StoryName[] {
  return names.map((name, index): StoryName => {
    const start = index * DIGITS
    const read = ([at, count]: readonly [number, number]): number => numberAt(marks, start + at, count)
    const score = (at: number): number => numberAt(marks, start + at, SCORE_DIGITS) - MAX_SCORE
    const traits = read(TRAITS)
    const given: Kind | undefined = KINDS[(traits % TITLED) - 1]
    return {
      name,
      scores: [score(SCORES[0]), score(SCORES[1]), score(SCORES[2])],
      sentence: read(SENTENCE) - 1,
      count: read(COUNT),
      ...more[index],
      ...(traits >= TITLED && { titled: true }),
      ...(given !== undefined && { given }),
    }
  })
}

function marksOf({ sentence, count, scores, titled, given }: StoryName): string {
  const traits = (titled ? TITLED : 0) + (given === undefined ? 0 : KINDS.indexOf(given) + 1)
  return [
    digits(sentence + 1, SENTENCE[1]),
    digits(count, COUNT[1]),
    ...scores.map((score) => digits(Math.max(-MAX_SCORE, score) + MAX_SCORE, SCORE_DIGITS)),
    digits(traits, TRAITS[1]),
  ].join('')
}
