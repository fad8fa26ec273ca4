import { placedWords, type PlacedWord } from '../full-text/words.ts'

/** What is highlighted in a story: single words, and words in a row. */
export interface Marks {
  readonly words: ReadonlySet<string>
  readonly phrases: readonly (readonly string[])[]
}

/** Where something was found in a text. */
export type Found = Pick<PlacedWord, 'start' | 'end'>

/** Where a text has what is sought, in order. Words in a row are one, with what stands between them if it is a space. */
export function findMarks(text: string, { words, phrases }: Marks): Found[] {
  const placed = placedWords(text)
  const isFound = placed.map(({ word }) => words.has(word))
  for (const phrase of phrases) {
    for (const start of placed.keys()) {
      if (!phrase.every((word, offset) => placed[start + offset]?.word === word)) continue
      for (const offset of phrase.keys()) isFound[start + offset] = true
    }
  }
  return placed
    .filter((_, index) => isFound[index])
    .reduce<Found[]>((found, { start, end }) => {
      const last = found.at(-1)
      const isNext = last !== undefined && /^ ?$/.test(text.slice(last.end, start))
      return isNext ? [...found.slice(0, -1), { start: last.start, end }] : [...found, { start, end }]
    }, [])
}
