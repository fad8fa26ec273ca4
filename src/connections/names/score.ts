import { FEATURES, type FeatureSet } from './features.ts'
import { WEIGHTS } from './weights.ts'

/** The kinds that the words of a story can tell. */
export const INFERRED_KINDS = ['person', 'place', 'organisation'] as const

/** How much speaks for each of INFERRED_KINDS, against no name at all: tenths of a natural logarithm of the odds. */
export type Scores = readonly [person: number, place: number, organisation: number]

const ROWS = FEATURES.map((feature) => WEIGHTS[feature])

/** Adds up the weights of the features. */
export function scoresOf(features: FeatureSet): Scores {
  let person = 0
  let place = 0
  let organisation = 0
  for (let index = 0; index < features.length; index++) {
    const row = features[index] === 1 ? ROWS[index] : undefined
    if (row === undefined) continue
    person += row[0]
    place += row[1]
    organisation += row[2]
  }
  return [person, place, organisation]
}
