import { placedWords, type PlacedWord } from '../full-text/words.ts'

/** What is highlighted in a story: single words, and words in a row. */
export interface Marks {
  readonly words: ReadonlySet<string>
  readonly phrases: readonly (readonly string[])[]
}

/** Where something was found in a text. */
export type Found = Pick<PlacedWord, 'start' | 'end'>

/** Where a text matches, in order. Consecutive matching words are merged, with the space between them. */
export function findMarks(text: string, { words, phrases }: Marks): Found[] {
  const placed = placedWords(text)
  const isFound = placed.map(({ word }) => words.has(word))
  for (const phrase of phrases) {
    for (const start of placed.keys()) {
      if (!phrase.every((word, offset) => placed[start + offset]?.word === word)) continue
      for (const offset of phrase.keys()) isFound[start + offset] = true
    }
  }
  const found: Found[] = []
  for (const [index, { start, end }] of placed.entries()) {
    if (!isFound[index]) continue
    const last = found.at(-1)
    if (last && /^ ?$/.test(text.slice(last.end, start))) found[found.length - 1] = { start: last.start, end }
    else found.push({ start, end })
  }
  return found
}
