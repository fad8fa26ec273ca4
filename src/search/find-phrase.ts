import { PLACE, type Places } from '../full-text/postings.ts'
import { relativeFrequency, weightOf } from '../full-text/relevance.ts'
import { stopWordCodes } from '../full-text/stop-words.ts'
import { countPhrase } from './count-phrase.ts'
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

/** The stories that have a phrase, in order, and how often each has it, relative to its length. */
type FoundPhrase = ReadonlyMap<number, number>

/** With no more stories than this to choose from, their texts are smaller than the places of the words. */
const FEW = 3

/**
 * Finds the stories with exactly these words in a row, within one paragraph. Rejects if the index cannot be loaded.
 *
 * The rare words come first: if few stories have them, the frequent ones need not be loaded.
 */
export async function findPhrase(index: IndexReader, words: readonly string[]): Promise<FoundPhrase> {
  const anchors = anchorsOf(words, stopWordCodes(index.directory.language))
  const [rare = [], frequent = []] = [false, true].map((isFrequent) =>
    anchors.filter(({ word }) => index.isFrequent(word) === isFrequent),
  )
  const loaded: LoadedAnchor[] = []
  let candidates: readonly number[] = []
  for (const some of [rare, frequent].filter(({ length }) => length > 0)) {
    const present = (await Promise.all(some.map((anchor) => loadAnchor(index, anchor)))).flat()
    if (present.length < some.length) return new Map()
    loaded.push(...present)
    if (anchors.length === 1 && present[0] && isSufficient(present[0].anchor)) return present[0].frequencies
    candidates = intersection(loaded.map(({ frequencies }) => [...frequencies.keys()]))
    if (candidates.length <= FEW) return inTexts(index, candidates, words)
  }
  return inPlaces(index, candidates, loaded)
}

/** An anchor, and how often each story has its word, relative to its length. */
interface LoadedAnchor {
  readonly anchor: Anchor
  readonly term: IndexTerm
  readonly frequencies: ReadonlyMap<number, number>
}

async function loadAnchor(index: IndexReader, anchor: Anchor): Promise<LoadedAnchor[]> {
  const term = await index.term(anchor.word)
  return term === undefined ? [] : [{ anchor, term, frequencies: index.frequenciesOf(term) }]
}

/** Whether every story that has the anchor has the phrase. */
function isSufficient({ before, after }: Anchor): boolean {
  return before === 0 && after === 0
}

async function inTexts(
  index: IndexReader,
  candidates: readonly number[],
  words: readonly string[],
): Promise<FoundPhrase> {
  const found = await Promise.all(
    candidates.map(async (story) => {
      const { occurrences, length } = countPhrase((await index.record(story)).parts, words)
      return occurrences === 0 ? [] : [[story, relativeFrequency(weightOf(occurrences, length))] as const]
    }),
  )
  return new Map(found.flat())
}

async function inPlaces(
  index: IndexReader,
  candidates: readonly number[],
  loaded: readonly LoadedAnchor[],
): Promise<FoundPhrase> {
  const places = await Promise.all(
    loaded.map(async ({ anchor, term, frequencies }) => {
      const ofStories = await index.placesOf(term)
      return new Map(
        [...frequencies.keys()].map((story, at) => [story, { anchor, flat: ofStories[at] ?? [] }]),
      )
    }),
  )
  const [first] = loaded
  return new Map(
    candidates.flatMap((story) => {
      const ofWords = places.flatMap((ofStories) => ofStories.get(story) ?? [])
      const [starts = [], ...rest] = ofWords.map(({ anchor, flat }) => startsOf(flat, anchor))
      const count = starts.filter((start) => rest.every((each) => each.includes(start))).length
      // Of the occurrences of its first word, this part is in the phrase.
      const part = count / ((ofWords[0]?.flat.length ?? 0) / PLACE)
      return count === 0 ? [] : [[story, part * (first?.frequencies.get(story) ?? 0)] as const]
    }),
  )
}

/**
 * What has to be looked up to find a phrase. An ordinary word tells of the stop words next to it, and two stop words in a
 * row tell of those around them.
 */
export function anchorsOf(words: readonly string[], stopWords: ReadonlyMap<string, number>): Anchor[] {
  const codes = words.map((word) => stopWords.get(word) ?? 0)
  const isStopWord = (offset: number): boolean => (codes[offset] ?? 0) !== 0
  const anchorAt = (offset: number, length: number): Anchor => ({
    word: words.slice(offset, offset + length).join(' '),
    offset,
    before: codes[offset - 1] ?? 0,
    after: codes[offset + length] ?? 0,
  })
  const ordinary = [...words.keys()].filter((offset) => !isStopWord(offset))
  const anchors = ordinary.map((offset) => anchorAt(offset, 1))
  const told = new Set(ordinary.flatMap((offset) => [offset - 1, offset, offset + 1]))
  for (const offset of words.keys()) {
    if (told.has(offset)) continue
    if (words.length === 1) return [anchorAt(offset, 1)]
    // The later the pair begins, the more words after it are told of.
    const start = isStopWord(offset + 2) ? offset + 1 : isStopWord(offset + 1) ? offset : offset - 1
    anchors.push(anchorAt(start, 2))
    for (let each = start - 1; each <= start + 2; each += 1) told.add(each)
  }
  return anchors
}

/** Where the phrase would begin, judged by the places of one of its anchors. */
function startsOf(flat: Places, { offset, before, after }: Anchor): number[] {
  const starts: number[] = []
  for (let place = 0; place < flat.length; place += PLACE) {
    const fits = (before === 0 || flat[place + 1] === before) && (after === 0 || flat[place + 2] === after)
    if (fits) starts.push((flat[place] ?? 0) - offset)
  }
  return starts
}

/** The stories that are in all lists. Lists and result are in order. */
export function intersection(lists: readonly (readonly number[])[]): readonly number[] {
  const [shortest = [], ...rest] = lists.toSorted((a, b) => a.length - b.length)
  const sets = rest.map((list) => new Set(list))
  return shortest.filter((story) => sets.every((set) => set.has(story)))
}
