import type { ArchiveIndex } from './archive-index.ts'
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
  readonly #touched: number[] = []

  /** The nearest first, and the newest first among equals; at most 48. */
  nearest(row: Row, norm: number, day: number, index: ArchiveIndex): Neighbour[] {
    this.#sums = withRoom(this.#sums, index.stories)
    const [sums, touched] = [this.#sums, this.#touched]
    touched.length = 0
    const firsts = WINDOWS.map(([, days]) => index.firstSince(day - days))
    for (const at of searchedFeatures(row)) {
      const id = row.ids[at] ?? 0
      const count = index.countOf(id)
      const first = firsts[WINDOWS.findIndex(([limit]) => count <= limit)]
      if (first === undefined) continue
      index.addTo(sums, touched, id, (row.weights[at] ?? 0) * (row.bits[at] ?? 0) ** 2, first)
    }
    const nearest = new Nearest()
    for (const story of touched) {
      nearest.add(story, (sums[story] ?? 0) / (index.normOf(story) * norm))
      sums[story] = 0
    }
    return nearest.found
  }
}

/** Indexes of the weightiest features. */
function searchedFeatures({ size, weights, bits }: Row): number[] {
  const products = Array.from({ length: size }, (_, at) => (weights[at] ?? 0) * (bits[at] ?? 0))
  return Array.from(products.keys())
    .sort((a, b) => (products[b] ?? 0) - (products[a] ?? 0) || a - b)
    .slice(0, SEARCHED)
}

/** A short list sorted by insertion: most stories are worse than all in it. */
class Nearest {
  readonly found: Neighbour[] = []

  add(story: number, cosine: number): void {
    const { found } = this
    const last = found[MAX_NEIGHBOURS - 1]
    if (last !== undefined && !isNearer(story, cosine, last)) return
    let at = Math.min(found.length, MAX_NEIGHBOURS - 1)
    for (let before = found[at - 1]; before && isNearer(story, cosine, before); before = found[at - 1]) {
      found[at] = before
      at -= 1
    }
    found[at] = { story, cosine }
  }
}

function isNearer(story: number, cosine: number, other: Neighbour): boolean {
  return cosine > other.cosine || (cosine === other.cosine && story > other.story)
}
