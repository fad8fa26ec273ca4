import type { ArchiveIndex } from './archive-index.ts'
import type { Row } from './row.ts'

/** How many stories of any news stand behind the rarity of a word, beside the archive’s own. */
const PRIOR_STORIES = 1000
const MIN_BITS = 0.5
const MAX_BITS = 12

/** Sets how specific each feature of a story is: bits, from counts of the stories before it only (inverse document frequency). */
export function setBits(row: Row, index: ArchiveIndex): void {
  const total = Math.log2(PRIOR_STORIES + index.stories)
  for (let at = 0; at < row.size; at += 1) {
    const expected = PRIOR_STORIES / (1 << (row.rarities[at] ?? 0))
    const seen = total - Math.log2(expected + index.countOf(row.ids[at] ?? 0))
    row.bits[at] = Math.min(MAX_BITS, Math.max(MIN_BITS, seen))
  }
}

/** Length of the vector of weights × bits. */
export function normOf({ size, weights, bits }: Row): number {
  let squares = 0
  for (let at = 0; at < size; at += 1) squares += ((weights[at] ?? 0) * (bits[at] ?? 0)) ** 2
  return Math.sqrt(squares) || 1
}
