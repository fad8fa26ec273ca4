/** The index of the leaf that a stem belongs to: the last that begins at it or before; -1 if there is none. */
export function leafIndex(stems: readonly string[], stem: string): number {
  let [low, high] = [0, stems.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stems[middle] ?? '') <= stem) low = middle + 1
    else high = middle
  }
  return low - 1
}
