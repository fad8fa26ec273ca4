import { digits, numberAt } from '../text/digits.ts'
import { hashOf } from './hash.ts'

/**
 * What is kept of one story for threads: its weightiest words and names. About 1.3 KB as JSON. Numbers are
 * printable characters, a fixed number for each feature, so that a story is added to an index without
 * making an object or a string for each of its features.
 */
export interface Sketch {
  /** The features, weightiest first, with `|` between: names as written, other words in lower case. */
  readonly features: string
  /** `FEATURE_DIGITS` digits per feature; see `readFeature`. */
  readonly marks: string
  /** A hash for each sentence that another story may share, numbers aside. */
  readonly sentences: string
  /** Hash of how the text opens; 0 if it is too short to tell. */
  readonly opening: number
}

/** One word, name or pair of names of a story. */
export interface Feature {
  readonly text: string
  /** The form by which stories are compared. Only its hash is kept. */
  readonly form: string
  /** How much the story is about it. */
  readonly weight: number
  /** About one story in 2ⁿ of any news contains it. */
  readonly rarity: number
  readonly kind: FeatureKind
  readonly inHeadline: boolean
  /** The first and the last sentence with it, as places among the `sentences`; −1 for one that is not there. */
  readonly first: number
  readonly last: number
}

export const WORD = 0
export const NAME = 1
/** Two capitalised words in a row: `Alec Baldwin`. */
export const PAIR = 2
export type FeatureKind = typeof WORD | typeof NAME | typeof PAIR

export const MAX_FEATURES = 64

/** Enough for 2³². */
const HASH_DIGITS = 5
const FEATURE_DIGITS = HASH_DIGITS + 5
/** Steps per unit of weight. */
const WEIGHT_STEPS = 6

/** @param features at most `MAX_FEATURES` */
export function encodeSketch(
  features: readonly Feature[],
  sentences: readonly number[],
  opening: number,
): Sketch {
  return {
    features: features.map(({ text }) => text).join('|'),
    marks: features.map(marksOf).join(''),
    sentences: sentences.map((hash) => digits(hash, HASH_DIGITS)).join(''),
    opening,
  }
}

function marksOf({ form, weight, rarity, kind, inHeadline, first, last }: Feature): string {
  const values = [
    Math.round(weight * WEIGHT_STEPS),
    rarity,
    kind * 2 + (inHeadline ? 1 : 0),
    first + 1,
    last + 1,
  ]
  return digits(hashOf(form), HASH_DIGITS) + values.map((value) => digits(value, 1)).join('')
}

/** The number of features in a sketch. */
export function featureCount({ marks }: Sketch): number {
  return marks.length / FEATURE_DIGITS
}

/** The texts of the features, in their order. */
export function featureTexts({ features }: Sketch): readonly string[] {
  return features === '' ? [] : features.split('|')
}

/** Reads the numbers of the feature at an index one by one. */
export const readFeature = {
  hash: ({ marks }: Sketch, index: number): number => numberAt(marks, index * FEATURE_DIGITS, HASH_DIGITS),
  weight: (sketch: Sketch, index: number): number => digit(sketch, index, 0) / WEIGHT_STEPS,
  rarity: (sketch: Sketch, index: number): number => digit(sketch, index, 1),
  /** The kind × 2, and 1 more for a feature in the headline. */
  traits: (sketch: Sketch, index: number): number => digit(sketch, index, 2),
  first: (sketch: Sketch, index: number): number => digit(sketch, index, 3) - 1,
  last: (sketch: Sketch, index: number): number => digit(sketch, index, 4) - 1,
}

function digit({ marks }: Sketch, index: number, at: number): number {
  return numberAt(marks, index * FEATURE_DIGITS + HASH_DIGITS + at, 1)
}

/** Hashes of the sentences, in the order that a feature’s `first` and `last` count them. */
export function sentenceHashes({ sentences }: Sketch): number[] {
  return Array.from({ length: sentences.length / HASH_DIGITS }, (_, index) =>
    numberAt(sentences, index * HASH_DIGITS, HASH_DIGITS),
  )
}
