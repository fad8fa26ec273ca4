import type { ArchiveIndex } from './archive-index.ts'
import type { Row } from './row.ts'

/** How many stories of any news stand behind the rarity of a word, beside the archive’s own. */
const PRIOR_STORIES = 1000
const MIN_BITS = 0.5
const MAX_BITS = 12

/** How specific each feature of a story is: bits, from counts of the stories before it only (inverse document frequency). */
export function specificities({ size, ids, rarities }: Row, index: ArchiveIndex): Float64Array {
  const total = Math.log2(PRIOR_STORIES + index.stories)
  const bits = new Float64Array(size)
  for (let at = 0; at < size; at += 1) {
    const expected = PRIOR_STORIES / (1 << (rarities[at] ?? 0))
    const seen = total - Math.log2(expected + index.countOf(ids[at] ?? 0))
    bits[at] = Math.min(MAX_BITS, Math.max(MIN_BITS, seen))
  }
  return bits
}

/** Length of the vector of weights × bits. */
export function normOf({ weights }: Row, bits: Float64Array): number {
  const squares = bits.reduce((sum, value, at) => sum + ((weights[at] ?? 0) * value) ** 2, 0)
  return Math.sqrt(squares) || 1
}
