import { withRoom } from './growing.ts'
import type { Row } from './row.ts'
import { MAX_FEATURES } from './sketch.ts'

/** Slots per story, so that a slot tells its story. */
export const SLOTS = MAX_FEATURES
const NONE = -1

/**
 * The stories so far, as rows of features, and for each feature the stories that have it, newest first.
 * Typed arrays throughout: 100,000 stories take about 130 MB.
 */
export class ArchiveIndex {
  #stories = 0
  // By slot.
  #ids = new Int32Array(0)
  #older = new Int32Array(0)
  #weights = new Float64Array(0)
  #traits = new Uint8Array(0)
  // By story.
  #lengths = new Uint8Array(0)
  #days = new Int32Array(0)
  #norms = new Float64Array(0)
  // By feature.
  #counts = new Int32Array(0)
  #newest = new Int32Array(0)

  /** How many stories it has. */
  get stories(): number {
    return this.#stories
  }

  /** In how many stories a feature is. */
  countOf(id: number): number {
    return this.#counts[id] ?? 0
  }

  dayOf(story: number): number {
    return this.#days[story] ?? 0
  }

  /** Length of the story’s vector, weighted as on its own day. */
  normOf(story: number): number {
    return this.#norms[story] ?? 1
  }

  weightAt(slot: number): number {
    return this.#weights[slot] ?? 0
  }

  idAt(slot: number): number {
    return this.#ids[slot] ?? NONE
  }

  /** As in a row. */
  traitsAt(slot: number): number {
    return this.#traits[slot] ?? 0
  }

  lengthOf(story: number): number {
    return this.#lengths[story] ?? 0
  }

  /** The first story of a day or later; the number of stories when there is none. */
  firstSince(day: number): number {
    let [low, high] = [0, this.#stories]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.dayOf(middle) < day) low = middle + 1
      else high = middle
    }
    return low
  }

  /**
   * Adds `factor` × the weight of a feature to the sum of each story that has it, from `first` on.
   * @param touched receives the stories whose sum was 0
   */
  addTo(sums: Float64Array, touched: number[], id: number, factor: number, first: number): void {
    // Local names: this loop is most of the time of a look-back.
    const [older, weights, lowest] = [this.#older, this.#weights, first * SLOTS]
    for (let slot = this.#newestSlot(id); slot >= lowest; slot = older[slot] ?? NONE) {
      const story = (slot / SLOTS) | 0
      const sum = sums[story] ?? 0
      if (sum === 0) touched.push(story)
      sums[story] = sum + factor * (weights[slot] ?? 0)
    }
  }

  /** Adds a story after all others. */
  add({ size, ids, weights, traits, largestId }: Row, day: number, norm: number): void {
    const story = this.#stories
    this.#makeRoom(story + 1, largestId + 1)
    this.#days[story] = day
    this.#norms[story] = norm
    this.#lengths[story] = size
    for (let at = 0; at < size; at += 1) {
      const slot = story * SLOTS + at
      const id = ids[at] ?? 0
      this.#ids[slot] = id
      this.#weights[slot] = weights[at] ?? 0
      this.#traits[slot] = traits[at] ?? 0
      this.#older[slot] = this.#newestSlot(id)
      this.#newest[id] = slot
      this.#counts[id] = this.countOf(id) + 1
    }
    this.#stories += 1
  }

  /** The slot of the newest story with a feature; negative when there is none. */
  #newestSlot(id: number): number {
    return this.countOf(id) === 0 ? NONE : (this.#newest[id] ?? NONE)
  }

  #makeRoom(stories: number, features: number): void {
    this.#ids = withRoom(this.#ids, stories * SLOTS)
    this.#older = withRoom(this.#older, stories * SLOTS)
    this.#weights = withRoom(this.#weights, stories * SLOTS)
    this.#traits = withRoom(this.#traits, stories * SLOTS)
    this.#lengths = withRoom(this.#lengths, stories)
    this.#days = withRoom(this.#days, stories)
    this.#norms = withRoom(this.#norms, stories)
    this.#counts = withRoom(this.#counts, features)
    this.#newest = withRoom(this.#newest, features)
  }
}
