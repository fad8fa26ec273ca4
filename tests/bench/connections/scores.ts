/** Precision, recall and F of B-cubed (Bagga and Baldwin 1998) over the items that have a label. */
export function bCubed(
  labels: readonly (string | undefined)[],
  found: readonly number[],
): { precision: number; recall: number; f: number } {
  const labelled = labels.flatMap((label, item) => (label === undefined ? [] : [{ label, item }]))
  const byLabel = Map.groupBy(labelled, ({ label }) => label)
  const byFound = Map.groupBy(found.keys(), (item) => found[item])
  let [precision, recall] = [0, 0]
  for (const { label, item } of labelled) {
    const together = byFound.get(found[item]) ?? []
    const right = together.filter((other) => labels[other] === label).length
    precision += right / together.length
    recall += right / (byLabel.get(label)?.length ?? 1)
  }
  precision /= labelled.length
  recall /= labelled.length
  return { precision, recall, f: (2 * precision * recall) / (precision + recall) }
}
