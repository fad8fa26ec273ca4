import type { ArchiveIndex } from './archive-index.ts'
import type { Row } from './row.ts'

/** How many stories of any news stand behind the rarity of a word, beside the archive’s own. */
const PRIOR_STORIES = 1000
const MIN_BITS = 0.5
const MAX_BITS = 12

/** How specific each feature of a story is: bits, from counts of the stories before it only (inverse document frequency). */
export function specificities({ features, ids }: Row, index: ArchiveIndex): Float64Array {
  const total = PRIOR_STORIES + index.stories
  return Float64Array.from(ids, (id, at) => {
    const expected = PRIOR_STORIES * 2 ** -(features[at]?.rarity ?? 0)
    const bits = -Math.log2((expected + index.countOf(id)) / total)
    return Math.min(MAX_BITS, Math.max(MIN_BITS, bits))
  })
}

/** Length of the vector of weights × bits. */
export function normOf({ features }: Row, bits: Float64Array): number {
  const squares = features.reduce((sum, { weight }, at) => sum + (weight * (bits[at] ?? 0)) ** 2, 0)
  return Math.sqrt(squares) || 1
}
