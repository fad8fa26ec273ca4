/** The items with the highest counts, the highest first; of equals the first. */
export function mostFrequent<Item>(
  items: readonly Item[],
  countOf: (item: Item) => number,
  most: number,
): readonly Item[] {
  return items.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, most)
}
