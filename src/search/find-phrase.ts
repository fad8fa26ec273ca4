import { PLACE, type Places } from '../full-text/postings.ts'
import { stopWordCodes } from '../full-text/stop-words.ts'
import type { IndexReader, IndexTerm } from './index-reader.ts'

/** A word of a phrase whose places are listed, or two stop words in a row. */
interface Anchor {
  readonly word: string
  /** Where in the phrase it stands, from 0. */
  readonly offset: number
  /** Codes of the stop words that must stand next to it; 0 where anything may. */
  readonly before: number
  readonly after: number
}

/** The stories that have all words of a phrase in a row, and what to rank them by. */
interface FoundPhrase {
  readonly stories: readonly number[]
  readonly terms: readonly IndexTerm[]
}

const NOTHING: FoundPhrase = { stories: [], terms: [] }

/** Finds the stories with exactly these words in a row, within one paragraph. Rejects if the index cannot be loaded. */
export async function findPhrase(index: IndexReader, words: readonly string[]): Promise<FoundPhrase> {
  const anchors = anchorsOf(words, stopWordCodes(index.directory.language))
  const found = await Promise.all(
    anchors.map(async (anchor) => {
      const term = await index.term(anchor.word)
      return term && { anchor, term, having: index.storiesOf(term).stories }
    }),
  )
  const present = found.filter((each) => each !== undefined)
  if (present.length < anchors.length) return NOTHING
  const terms = present.map(({ term }) => term)
  const stories = intersection(present.map(({ having }) => having))
  const [only] = anchors
  const isPlain = anchors.length === 1 && only?.before === 0 && only.after === 0
  if (isPlain || stories.length === 0) return { stories, terms }
  const [first, ...rest] = await Promise.all(
    present.map(async ({ anchor, term, having }) => startsIn(having, await index.placesOf(term), anchor)),
  )
  const hasPhrase = (story: number): boolean =>
    first?.get(story)?.some((start) => rest.every((each) => each.get(story)?.includes(start))) ?? false
  return { stories: stories.filter(hasPhrase), terms }
}

/**
 * What has to be looked up to find a phrase. An ordinary word tells of the stop words next to it. A stop word
 * next to no ordinary word is found as a pair with the stop word before or after it.
 */
export function anchorsOf(words: readonly string[], stopWords: ReadonlyMap<string, number>): Anchor[] {
  const codeAt = (offset: number): number => stopWords.get(words[offset] ?? '') ?? 0
  const isOrdinary = (offset: number): boolean => offset in words && codeAt(offset) === 0
  return words.flatMap((word, offset): Anchor[] => {
    if (codeAt(offset) === 0) {
      return [{ word, offset, before: codeAt(offset - 1), after: codeAt(offset + 1) }]
    }
    if (isOrdinary(offset - 1) || isOrdinary(offset + 1)) return []
    if (words.length === 1) return [{ word, offset, before: 0, after: 0 }]
    const start = offset === words.length - 1 ? offset - 1 : offset
    return [{ word: `${words[start] ?? ''} ${words[start + 1] ?? ''}`, offset: start, before: 0, after: 0 }]
  })
}

/** For each story, where the phrase would begin, judged by one of its anchors. */
function startsIn(
  stories: readonly number[],
  places: readonly Places[],
  { offset, before, after }: Anchor,
): ReadonlyMap<number, readonly number[]> {
  const starts = (flat: Places): number[] => {
    const found: number[] = []
    for (let place = 0; place < flat.length; place += PLACE) {
      const fits = (before === 0 || flat[place + 1] === before) && (after === 0 || flat[place + 2] === after)
      if (fits) found.push((flat[place] ?? 0) - offset)
    }
    return found
  }
  return new Map(stories.map((story, index) => [story, starts(places[index] ?? [])]))
}

/** The stories that are in all lists. Lists and result are in order. */
export function intersection(lists: readonly (readonly number[])[]): readonly number[] {
  const [shortest = [], ...rest] = lists.toSorted((a, b) => a.length - b.length)
  const sets = rest.map((list) => new Set(list))
  return shortest.filter((story) => sets.every((set) => set.has(story)))
}
