import { placedWords } from '../../src/full-text/words.ts'
import { below, pick, type Random } from '../random.ts'
import type { SearchedStory } from './memory-index.ts'

/** Kinds of searches, as readers write them. Each returns one that is taken from the stories. */
const KINDS: readonly ((stories: readonly SearchedStory[], random: Random) => string)[] = [
  oneWord,
  oneWord,
  (stories, random) => `${oneWord(stories, random)} ${oneWord(stories, random)}`,
  (stories, random) => someWords(stories, random, 2).replace(' ', ' -'),
  ...[2, 2, 3, 3, 4, 5, 6].map(
    (length) =>
      (stories: readonly SearchedStory[], random: Random): string =>
        `"${someWords(stories, random, length)}"`,
  ),
  (stories, random) => `"${oneWord(stories, random)}"`,
  (stories, random) => `${oneWord(stories, random)} "${someWords(stories, random, 2)}"`,
  (stories, random) => `${someWords(stories, random, 1)} -"${someWords(stories, random, 2)}"`,
  (stories, random) => `${oneWord(stories, random).slice(0, 5)}*`,
  capitalised,
  capitalised,
  accented,
  (stories, random) => pick(random, stories).day,
  (stories, random) => `zq${oneWord(stories, random)}`,
]

/** Searches of all kinds, in turn. */
export function madeQueries(stories: readonly SearchedStory[], random: Random, count: number): string[] {
  return Array.from({ length: count }, (_, index) => KINDS[index % KINDS.length]?.(stories, random) ?? '')
}

function oneWord(stories: readonly SearchedStory[], random: Random): string {
  return someWords(stories, random, 1)
}

/** Words that follow each other in some part of a story, as it writes them. */
function someWords(stories: readonly SearchedStory[], random: Random, count: number): string {
  for (;;) {
    const part = pick(random, pick(random, stories).parts)
    const words = placedWords(part)
    if (words.length < count) continue
    const first = below(random, words.length - count + 1)
    const [start, end] = [words[first]?.start, words[first + count - 1]?.end]
    const text = part.slice(start, end).replace(/["“”„«»*]|\s-/gu, ' ')
    if (count > 1 || placedWords(text).length === 1) return text.replace(/^-+/, '')
  }
}

/** Two words in capitals, as names have them, if any are found soon. */
function capitalised(stories: readonly SearchedStory[], random: Random): string {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const words = someWords(stories, random, 2)
    if (/^\p{Lu}\S* \p{Lu}\S*$/u.test(words)) return attempt % 2 === 0 ? words : `"${words}"`
  }
  return oneWord(stories, random)
}

/** A word with an accent, or with one that the story does not have. */
function accented(stories: readonly SearchedStory[], random: Random): string {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const word = oneWord(stories, random)
    if (/[^\0-\x7f]/.test(word)) return word
  }
  return oneWord(stories, random).replace('e', 'é')
}
