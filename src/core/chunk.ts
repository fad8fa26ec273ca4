/** Lazily splits a list into chunks of `size` items; the last one may be shorter. */
export function* chunk<Item>(items: readonly Item[], size: number): Generator<readonly Item[], undefined> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size)
}
