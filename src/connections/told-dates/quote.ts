/** A sentence of news has some 150 characters; one of more than this is a list or a table. */
const LONGEST = 400

/** A sentence as it is quoted; one of more than 400 characters is cut between words, around the part from `start` to `end`. */
export function quoteAround(sentence: string, start: number, end: number): string {
  if (sentence.length <= LONGEST) return sentence
  const from = Math.max(0, Math.min(start - LONGEST / 2, sentence.length - LONGEST))
  const to = Math.max(end, Math.min(sentence.length, from + LONGEST))
  // Sliced first: a search for a space must not run to the end of a text that has none.
  const before = sentence.slice(from, start)
  const behind = sentence.slice(end, to)
  return (
    (from === 0 ? before : `… ${before.slice(before.indexOf(' ') + 1)}`) +
    sentence.slice(start, end) +
    (to === sentence.length ? behind : `${behind.slice(0, Math.max(0, behind.lastIndexOf(' ')))} …`)
  )
}
