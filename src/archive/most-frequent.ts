/** The items with the highest counts, the highest first; of equals the first. Does not sort all: an archive has many names. */
export function mostFrequent<Item>(
  items: Iterable<Item>,
  countOf: (item: Item) => number,
  most: number,
): readonly Item[] {
  const found: Item[] = []
  for (const item of items) {
    const place = found.findIndex((other) => countOf(other) < countOf(item))
    if (place !== -1) found.splice(place, 0, item)
    else if (found.length < most) found.push(item)
    if (found.length > most) found.pop()
  }
  return found
}
