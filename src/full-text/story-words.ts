import { wordsOf } from './words.ts'

/** A word of a story. */
interface StoryWord {
  /** How often it occurs; in the headline, each time counts twice: what it says, the story is about. */
  occurrences: number
  /** As in postings. */
  readonly places: number[]
}

/** The words of a story. */
export interface StoryWords {
  readonly words: ReadonlyMap<string, StoryWord>
  /** How many words it has, with repetitions. */
  readonly length: number
}

/**
 * The words of a story and, for phrases that are all stop words, its pairs of them. `parts` are its headline, its
 * paragraphs and what else can be found; no phrase reaches across two of them. `stopWords` are the codes of stop words.
 */
export function storyWords(parts: readonly string[], stopWords: ReadonlyMap<string, number>): StoryWords {
  const found = new Map<string, StoryWord>()
  const count = (word: string, times: number): StoryWord => {
    let entry = found.get(word)
    if (entry === undefined) found.set(word, (entry = { occurrences: 0, places: [] }))
    entry.occurrences += times
    return entry
  }
  let position = 0
  let length = 0
  for (const [index, part] of parts.entries()) {
    const words = wordsOf(part)
    const codes = words.map((word) => stopWords.get(word) ?? 0)
    for (const [offset, word] of words.entries()) {
      const [before = 0, after = 0] = [codes[offset - 1], codes[offset + 1]]
      const times = index === 0 ? 2 : 1
      const { places } = count(word, times)
      if (codes[offset] === 0) places.push(position, before, after)
      else if (after !== 0) {
        const pair = count(`${word} ${words[offset + 1] ?? ''}`, times)
        pair.places.push(position, before, codes[offset + 2] ?? 0)
      }
      position += 1
    }
    length += words.length
    // Words of two parts do not follow each other.
    position += 1
  }
  return { words: found, length }
}
