import { SLOTS, type ArchiveIndex } from './archive-index.ts'
import type { Row } from './row.ts'

/** Matches the features of one story with those of others. Keeps its arrays, since the vocabulary is large. */
export class FeatureMatcher {
  /** Place in the row + 1 by feature, 0 for none. */
  #places = new Uint8Array(0)
  readonly #matchedPlaces = new Uint8Array(SLOTS)
  readonly #matchedSlots = new Int32Array(SLOTS)

  /** The story to match others with, until `clear`. */
  set({ size, ids, largestId }: Row): void {
    if (largestId >= this.#places.length) this.#places = new Uint8Array(2 * (largestId + 1))
    for (let at = 0; at < size; at += 1) this.#places[ids[at] ?? 0] = at + 1
  }

  clear({ size, ids }: Row): void {
    for (let at = 0; at < size; at += 1) this.#places[ids[at] ?? 0] = 0
  }

  /** Returns how many features the other story shares; `placeOf` and `slotOf` tell which, until the next match. */
  match(other: number, index: ArchiveIndex): number {
    const [start, length, places] = [other * SLOTS, index.lengthOf(other), this.#places]
    let pairs = 0
    for (let slot = start; slot < start + length; slot += 1) {
      const place = places[index.idAt(slot)] ?? 0
      if (place === 0) continue
      this.#matchedPlaces[pairs] = place - 1
      this.#matchedSlots[pairs] = slot
      pairs += 1
    }
    return pairs
  }

  /** Where a matched feature is in the row. */
  placeOf(pair: number): number {
    return this.#matchedPlaces[pair] ?? 0
  }

  /** Where it is in the index. */
  slotOf(pair: number): number {
    return this.#matchedSlots[pair] ?? 0
  }
}
