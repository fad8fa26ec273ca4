import { SLOTS, type ArchiveIndex } from './archive-index.ts'
import { withRoom } from './growing.ts'
import type { Row } from './row.ts'

/** Features of a story that find its neighbours: the weightiest. */
const SEARCHED = 32
/** Neighbours whose words tell what is usual around a story. */
const MAX_NEIGHBOURS = 48
/** How far a feature looks back, in days, by the number of stories that have it. A commoner one finds nothing. */
const WINDOWS: readonly (readonly [stories: number, days: number])[] = [
  [8, Number.POSITIVE_INFINITY],
  [40, 1100],
  [200, 120],
  [2000, 21],
]

/** An earlier story and its cosine with the one that looks back, by the searched features alone. */
export interface Neighbour {
  readonly story: number
  readonly cosine: number
}

/** Finds the earlier stories most like one. Keeps its arrays between searches. */
export class NeighbourSearch {
  #sums = new Float64Array(0)

  /** The nearest first, and the newest first among equals; at most 48. */
  nearest(row: Row, bits: Float64Array, norm: number, day: number, index: ArchiveIndex): Neighbour[] {
    this.#sums = withRoom(this.#sums, index.stories)
    const sums = this.#sums
    const touched: number[] = []
    for (const at of searchedFeatures(row, bits)) {
      const id = row.ids[at] ?? 0
      const oldest = day - windowOf(index.countOf(id))
      const factor = (row.features[at]?.weight ?? 0) * (bits[at] ?? 0) ** 2
      for (let slot = index.newestSlot(id); slot >= 0; slot = index.olderSlot(slot)) {
        const story = Math.floor(slot / SLOTS)
        if (index.dayOf(story) < oldest) break
        const sum = sums[story] ?? 0
        if (sum === 0) touched.push(story)
        sums[story] = sum + factor * index.weightAt(slot)
      }
    }
    const found = nearestOf(touched, (story) => (sums[story] ?? 0) / index.normOf(story) / norm)
    for (const story of touched) sums[story] = 0
    return found
  }
}

/** Indexes of the weightiest features. */
function searchedFeatures({ features }: Row, bits: Float64Array): number[] {
  const weights = features.map(({ weight }, at) => weight * (bits[at] ?? 0))
  return Array.from(features.keys())
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, SEARCHED)
}

/** Negative where the feature is in too many stories. */
function windowOf(stories: number): number {
  return WINDOWS.find(([limit]) => stories <= limit)?.[1] ?? -1
}

/** The best by insertion into a short list: most stories touched are worse than all in it. */
function nearestOf(stories: readonly number[], cosineOf: (story: number) => number): Neighbour[] {
  const best: Neighbour[] = []
  for (const story of stories) {
    const cosine = cosineOf(story)
    const last = best[MAX_NEIGHBOURS - 1]
    if (last !== undefined && !isNearer({ story, cosine }, last)) continue
    let at = Math.min(best.length, MAX_NEIGHBOURS - 1)
    for (let before = best[at - 1]; before && isNearer({ story, cosine }, before); before = best[at - 1]) {
      best[at] = before
      at -= 1
    }
    best[at] = { story, cosine }
  }
  return best
}

function isNearer(one: Neighbour, other: Neighbour): boolean {
  return one.cosine > other.cosine || (one.cosine === other.cosine && one.story > other.story)
}
