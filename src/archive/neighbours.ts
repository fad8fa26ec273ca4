interface WithNeighbours<Item> {
  readonly item: Item
  readonly previous: Item | undefined
  readonly next: Item | undefined
}

/** Each item with the items before and after it, in the same order. */
export function withNeighbours<Item>(items: readonly Item[]): readonly WithNeighbours<Item>[] {
  return items.map((item, index) => ({ item, previous: items[index - 1], next: items[index + 1] }))
}

/** The items around an index, at most `reach` on each side, without the item itself. */
export function around<Item>(items: readonly Item[], index: number, reach: number): readonly Item[] {
  return [...items.slice(Math.max(0, index - reach), index), ...items.slice(index + 1, index + 1 + reach)]
}
