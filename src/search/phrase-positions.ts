/**
 * The positions that lie in runs of at least `length` consecutive words; all
 * positions when there is no such run. A word of the phrase that occurs elsewhere
 * in the text is thereby not highlighted.
 */
export function phrasePositions(positions: readonly number[], length: number): readonly number[] {
  const stretches: number[][] = []
  for (const position of [...new Set(positions)].sort((a, b) => a - b)) {
    const last = stretches.at(-1)
    if (last?.at(-1) === position - 1) last.push(position)
    else stretches.push([position])
  }
  const phrases = stretches.filter((stretch) => stretch.length >= length).flat()
  return phrases.length > 0 ? phrases : positions
}
