import { featureCount, MAX_FEATURES, readFeature, WORD, type FeatureKind, type Sketch } from './sketch.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * The features of a story that count, in the order of its sketch, as columns. One row serves story after
 * story: making five typed arrays for each would take longer than filling them.
 */
export class Row {
  size = 0
  /** Numbers in the vocabulary. */
  readonly ids = new Int32Array(MAX_FEATURES)
  readonly weights = new Float64Array(MAX_FEATURES)
  /** About one story in 2ⁿ of any news contains the feature. */
  readonly rarities = new Uint8Array(MAX_FEATURES)
  /** How specific the feature is in the archive so far: bits. */
  readonly bits = new Float64Array(MAX_FEATURES)
  /** The kind × 2, and 1 more for a feature in the headline. */
  readonly traits = new Uint8Array(MAX_FEATURES)
  /** Where the feature is in the sketch. */
  readonly places = new Uint8Array(MAX_FEATURES)
  largestId = 0

  /**
   * Takes the features of a story. Leaves out what only its shared sentences contain.
   * @param shared whether the sentence at a place is one that many earlier stories have
   */
  read(sketch: Sketch, shared: readonly boolean[], vocabulary: Vocabulary): void {
    const isShared = (place: number): boolean => place >= 0 && shared[place] === true
    const count = featureCount(sketch)
    this.size = 0
    this.largestId = 0
    for (let index = 0; index < count; index += 1) {
      if (isShared(readFeature.first(sketch, index)) && isShared(readFeature.last(sketch, index))) continue
      const id = vocabulary.idOf(readFeature.hash(sketch, index))
      this.ids[this.size] = id
      this.weights[this.size] = readFeature.weight(sketch, index)
      this.rarities[this.size] = readFeature.rarity(sketch, index)
      this.traits[this.size] = readFeature.traits(sketch, index)
      this.places[this.size] = index
      this.largestId = Math.max(this.largestId, id)
      this.size += 1
    }
  }
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
