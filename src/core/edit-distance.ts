/**
 * The candidate with the smallest edit distance to `word`: letters changed,
 * dropped, added or swapped with a neighbour. `undefined` when every candidate
 * is further away than a third of the word’s length. The first candidate wins a tie.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let limit = Math.floor(word.length / 3) + 1
  if (word.length > 40) return undefined
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= limit) continue
    const distance = editDistance(word, candidate)
    if (distance < limit) [best, limit] = [candidate, distance]
  }
  return best
}

/** Optimal string alignment: Damerau–Levenshtein in which no substring is edited twice. */
function editDistance(a: string, b: string): number {
  let previous: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next[j] = Math.min(
        at(next, j - 1) + 1,
        at(row, j) + 1,
        at(row, j - 1) + (same ? 0 : 1),
        swapped ? at(previous, j - 2) + 1 : Infinity,
      )
    }
    ;[previous, row] = [row, next]
  }
  return at(row, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}
