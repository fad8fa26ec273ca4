/** A list in parts of so many, the last one shorter: for whoever takes the next when it is done with one. */
export function* chunk<Item>(items: readonly Item[], size: number): Generator<readonly Item[], undefined> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size)
}
