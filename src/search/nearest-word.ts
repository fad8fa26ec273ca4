import { closest } from '../core/edit-distance.ts'

/** A story's indexed content and the positions of some of its words, counted from 0. */
interface WordPositions {
  readonly content: string
  readonly positions: readonly number[]
}

/**
 * The word at one of the positions that is closest to a misspelt one; `undefined`
 * when none is close enough to suggest. A name keeps its capitals: what the texts
 * write in lower case anywhere is no name.
 */
export function nearestWord(misspelt: string, stories: readonly WordPositions[]): string | undefined {
  const candidates = stories.flatMap(({ content, positions }) => {
    const words = content.split(' ')
    return positions.flatMap((position) => /[\p{L}\p{M}\p{N}]+/u.exec(words[position] ?? '')?.[0] ?? [])
  })
  const nearest = closest(
    misspelt.toLowerCase(),
    candidates.map((word) => word.toLowerCase()),
  )
  if (nearest === undefined || candidates.includes(nearest)) return nearest
  return candidates.find((word) => word.toLowerCase() === nearest)
}
