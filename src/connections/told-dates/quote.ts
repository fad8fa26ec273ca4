/** Sentences have 20 to 25 words in news; three times as much is a list or a table. */
const LONGEST = 400

/** A sentence as it is quoted; one of more than 400 characters is cut between words, around the part from `start` to `end`. */
export function quoteAround(sentence: string, start: number, end: number): string {
  if (sentence.length <= LONGEST) return sentence
  const from = Math.max(0, Math.min(start - LONGEST / 2, sentence.length - LONGEST))
  const to = Math.max(end, Math.min(sentence.length, from + LONGEST))
  const cutFrom = from === 0 ? 0 : wordStart(sentence, from, start)
  const cutTo = to === sentence.length ? to : wordEnd(sentence, end, to)
  const quote = sentence.slice(cutFrom, cutTo)
  return `${cutFrom > 0 ? '… ' : ''}${quote}${cutTo < sentence.length ? ' …' : ''}`
}

function wordStart(sentence: string, from: number, limit: number): number {
  const space = sentence.indexOf(' ', from)
  return space < 0 || space >= limit ? limit : space + 1
}

function wordEnd(sentence: string, limit: number, to: number): number {
  const space = sentence.lastIndexOf(' ', to)
  return space <= limit ? limit : space
}
