import { featureCount, readFeature, WORD, type FeatureKind, type Sketch } from './sketch.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The features of a story that count, in the order of its sketch, as columns. */
export interface Row {
  readonly size: number
  /** Numbers in the vocabulary. */
  readonly ids: Int32Array
  readonly weights: Float64Array
  /** About one story in 2ⁿ of any news contains the feature. */
  readonly rarities: Uint8Array
  /** The kind × 2, and 1 more for a feature in the headline. */
  readonly traits: Uint8Array
  /** Where the feature is in the sketch. */
  readonly places: Uint8Array
  readonly largestId: number
}

/**
 * Numbers the features of a story. Leaves out what only its shared sentences contain.
 * @param shared whether the sentence at a place is one that many earlier stories have
 */
export function rowOf(sketch: Sketch, shared: readonly boolean[], vocabulary: Vocabulary): Row {
  const isShared = (place: number): boolean => place >= 0 && shared[place] === true
  const count = featureCount(sketch)
  const ids = new Int32Array(count)
  const weights = new Float64Array(count)
  const rarities = new Uint8Array(count)
  const traits = new Uint8Array(count)
  const places = new Uint8Array(count)
  let [size, largestId] = [0, 0]
  for (let index = 0; index < count; index += 1) {
    if (isShared(readFeature.first(sketch, index)) && isShared(readFeature.last(sketch, index))) continue
    const id = vocabulary.idOf(readFeature.hash(sketch, index))
    ids[size] = id
    weights[size] = readFeature.weight(sketch, index)
    rarities[size] = readFeature.rarity(sketch, index)
    traits[size] = readFeature.traits(sketch, index)
    places[size] = index
    largestId = Math.max(largestId, id)
    size += 1
  }
  return { size, ids, weights, rarities, traits, places, largestId }
}

export function kindOf(traits: number): FeatureKind {
  return (traits >> 1) as FeatureKind // the sketch has no other
}

export function isName(traits: number): boolean {
  return kindOf(traits) !== WORD
}

export function isInHeadline(traits: number): boolean {
  return (traits & 1) === 1
}
