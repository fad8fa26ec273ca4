import type { Place } from './postings.ts'
import { weightOf } from './relevance.ts'
import { wordsOf } from './words.ts'

/** A word of a story. */
export interface StoryWord {
  readonly weight: number
  readonly places: readonly Place[]
}

interface Counted {
  occurrences: number
  readonly places: Place[]
}

/**
 * The words of a story and, for phrases that are all stop words, its pairs of them. `parts` are its headline, its
 * paragraphs and what else can be found; no phrase reaches across two of them. `stopWords` are the codes of stop words.
 */
export function storyWords(
  parts: readonly string[],
  stopWords: ReadonlyMap<string, number>,
): Map<string, StoryWord> {
  const counted = new Map<string, Counted>()
  const count = (word: string): Counted => {
    let entry = counted.get(word)
    if (entry === undefined) counted.set(word, (entry = { occurrences: 0, places: [] }))
    entry.occurrences += 1
    return entry
  }
  let position = 0
  for (const [index, part] of parts.entries()) {
    const words = wordsOf(part)
    let before = 0
    for (const [place, word] of words.entries()) {
      const code = stopWords.get(word) ?? 0
      const next = words[place + 1]
      const after = (next !== undefined && stopWords.get(next)) || 0
      const entry = count(word)
      // What the headline says, the story is about.
      if (index === 0) entry.occurrences += 1
      if (code === 0) entry.places.push({ position, before, after })
      else if (after !== 0) count(`${word} ${next}`).places.push({ position, before: 0, after: 0 })
      before = code
      position += 1
    }
    position += 1
  }
  return new Map(
    Array.from(counted, ([word, { occurrences, places }]) => [
      word,
      { weight: weightOf(occurrences, position), places },
    ]),
  )
}
