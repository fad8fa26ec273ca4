/**
 * What is kept of one story for threads: its weightiest words and names. About 1 KB as JSON,
 * so strings with a fixed number of characters per feature instead of objects.
 */
export interface Sketch {
  /** The features, weightiest first, with `|` between: names as written, other words in lower case. */
  readonly features: string
  /** Whether words are compared by their English stems. */
  readonly english: boolean
  /** `MARKS` characters per feature; see `decodeSketch`. */
  readonly marks: string
  /** `HASH_LENGTH` characters per sentence that another story may share, numbers aside. */
  readonly sentences: string
  /** Hash of how the text opens; 0 if it is too short to tell. */
  readonly opening: number
}

/** One word, name or pair of names of a story. */
export interface Feature {
  readonly text: string
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

const MARKS = 5
const HASH_LENGTH = 6
const HASHES = 36 ** HASH_LENGTH
/** Steps per unit of weight. */
const WEIGHT_STEPS = 6
const FIRST_CODE = 35
const MAX_CODE = 91

export function encodeSketch(
  features: readonly Feature[],
  sentences: readonly number[],
  { english, opening }: Pick<Sketch, 'english' | 'opening'>,
): Sketch {
  return {
    english,
    opening,
    features: features.map(({ text }) => text).join('|'),
    marks: features
      .map(({ weight, rarity, kind, inHeadline, first, last }) =>
        String.fromCharCode(
          code(Math.round(weight * WEIGHT_STEPS)),
          code(rarity),
          code(kind * 2 + (inHeadline ? 1 : 0)),
          code(first + 1),
          code(last + 1),
        ),
      )
      .join(''),
    sentences: sentences.map((hash) => (hash % HASHES).toString(36).padStart(HASH_LENGTH, '0')).join(''),
  }
}

export function decodeFeatures({ features, marks }: Sketch): Feature[] {
  if (features === '') return []
  return features.split('|').map((text, index): Feature => {
    const value = (mark: number): number => marks.charCodeAt(index * MARKS + mark) - FIRST_CODE
    const traits = value(2)
    return {
      text,
      weight: value(0) / WEIGHT_STEPS,
      rarity: value(1),
      kind: (traits >> 1) as FeatureKind, // `encodeSketch` wrote no other
      inHeadline: (traits & 1) === 1,
      first: value(3) - 1,
      last: value(4) - 1,
    }
  })
}

/** Hashes of the sentences, in the order that a feature’s `first` and `last` count them. */
export function decodeSentences({ sentences }: Sketch): number[] {
  return Array.from({ length: sentences.length / HASH_LENGTH }, (_, index) =>
    Number.parseInt(sentences.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH), 36),
  )
}

function code(value: number): number {
  return FIRST_CODE + Math.min(MAX_CODE, value)
}
