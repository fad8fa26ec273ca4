import { hashOf } from './hash.ts'
import { decodeFeatures, WORD, type Feature, type Sketch } from './sketch.ts'
import { stemOf } from './stem.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The features of a story that count, in the order of its sketch, each with its number in the vocabulary. */
export interface Row {
  readonly features: readonly Feature[]
  readonly ids: Int32Array
  readonly largestId: number
}

/**
 * Numbers the features of a story. Leaves out what only its shared sentences contain.
 * @param shared whether the sentence at a place is one that many earlier stories have
 */
export function rowOf(sketch: Sketch, shared: readonly boolean[], vocabulary: Vocabulary): Row {
  const isShared = (place: number): boolean => place >= 0 && shared[place] === true
  const features = decodeFeatures(sketch).filter(({ first, last }) => !(isShared(first) && isShared(last)))
  const ids = Int32Array.from(features, (feature) => vocabulary.idOf(hashOf(keyOf(feature, sketch))))
  return { features, ids, largestId: ids.reduce((largest, id) => Math.max(largest, id), 0) }
}

/** The form by which stories are compared. */
function keyOf({ text, kind }: Feature, { english }: Sketch): string {
  if (kind !== WORD) return text.toLowerCase()
  return english ? stemOf(text) : text
}
