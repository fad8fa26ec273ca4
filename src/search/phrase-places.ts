/**
 * The found places that lie next to each other, at least so many; all of them when
 * none do. Where a phrase was looked for, its words elsewhere are not what was found.
 */
export function phrasePlaces(found: readonly number[], length: number): readonly number[] {
  const stretches: number[][] = []
  for (const place of [...new Set(found)].sort((a, b) => a - b)) {
    const last = stretches.at(-1)
    if (last?.at(-1) === place - 1) last.push(place)
    else stretches.push([place])
  }
  const phrases = stretches.filter((stretch) => stretch.length >= length).flat()
  return phrases.length > 0 ? phrases : found
}
