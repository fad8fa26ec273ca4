import type { CalendarDay } from '../core/calendar-day.ts'
import { paths } from '../core/paths.ts'
import { dayNumber, dayOfNumber } from '../full-text/calendar.ts'
import { decodeDirectory, type Directory } from '../full-text/directory.ts'
import { leafIndex } from '../full-text/leaf-index.ts'
import { decodeLeaf, decodeLeafPlaces, leafName, type PlacelessTerm } from '../full-text/leaf.ts'
import { decodeNames, storiesOfName } from '../full-text/names.ts'
import { decodePlaces, decodeStories, type Places } from '../full-text/postings.ts'
import { relativeFrequency } from '../full-text/relevance.ts'
import { stemOf, stemsWithin } from '../full-text/stem.ts'
import type { StoryRecord } from '../full-text/story-record.ts'
import { contentOf, IndexChangedError, versionIn, type LoadFile } from './index-files.ts'
import { PromiseCache } from './promise-cache.ts'

/** A word of the archive. */
export interface IndexTerm extends PlacelessTerm {
  /** The index of its leaf. */
  readonly leaf: number
}

/** A name by which a search can be narrowed. */
export interface NamedStories {
  readonly name: string
  readonly slug: string
  readonly stories: readonly number[]
}

/** Reads the index. A story is known by its number, its place in the archive. Every file is loaded once. */
export class IndexReader {
  readonly directory: Directory
  /** How many stories the archive has. */
  readonly stories: number
  readonly #load: LoadFile
  readonly #version: string
  /** The stems that shared leaves begin with. These are the first leaves of the directory. */
  readonly #stems: readonly string[]
  /** The leaves of one stem alone, in order. */
  readonly #alone: ReadonlyMap<string, number>
  /** By day as in postings: the number of its first story, and how many it has. */
  readonly #days = new Map<number, readonly [first: number, count: number]>()
  readonly #dayOfStory: readonly number[]
  readonly #dates = new Map<number, CalendarDay>()
  readonly #leaves = new PromiseCache<number, readonly IndexTerm[]>()
  readonly #places = new PromiseCache<number, ReadonlyMap<string, Uint8Array>>()
  /** By path. */
  readonly #records = new PromiseCache<string, StoryRecord>()
  /** By path, which is always the same. */
  readonly #names = new PromiseCache<string, readonly NamedStories[]>()

  /** Rejects if the directory cannot be loaded or read. */
  static async open(load: LoadFile): Promise<IndexReader> {
    const file = await load(paths.searchDirectory())
    return new IndexReader(decodeDirectory(await contentOf(file)), versionIn(file), load)
  }

  private constructor(directory: Directory, version: string, load: LoadFile) {
    const { days, counts } = directory.calendar
    this.directory = directory
    this.#version = version
    this.#load = load
    this.#stems = directory.leaves.flatMap(({ stem, isAlone }) => (isAlone ? [] : [stem]))
    this.#alone = new Map(
      directory.leaves.flatMap(({ stem, isAlone }, leaf) => (isAlone ? [[stem, leaf] as const] : [])),
    )
    let first = 0
    for (const [index, day] of days.entries()) {
      const count = counts[index] ?? 0
      this.#days.set(day, [first, count])
      first += count
    }
    this.stories = first
    this.#dayOfStory = days.flatMap((day, index) => new Array<number>(counts[index] ?? 0).fill(day))
  }

  dayOf(story: number): CalendarDay {
    const day = this.#dayOfStory[story] ?? 0
    const cached = this.#dates.get(day)
    if (cached !== undefined) return cached
    const date = dayOfNumber(day)
    this.#dates.set(day, date)
    return date
  }

  storiesOfDay(day: CalendarDay): number[] {
    const [first, count] = this.#days.get(dayNumber(day)) ?? [0, 0]
    return Array.from({ length: count }, (_, index) => first + index)
  }

  /** Whether the word is so frequent that its forms have a leaf of their own. */
  isFrequent(word: string): boolean {
    return this.#alone.has(this.#stemOf(word))
  }

  /** Exactly this word; `undefined` if no story has it. */
  async term(word: string): Promise<IndexTerm | undefined> {
    return (await this.#terms(this.#leafOf(this.#stemOf(word)))).find((term) => term.word === word)
  }

  /** All forms of the word. */
  async forms(word: string): Promise<IndexTerm[]> {
    const stem = this.#stemOf(word)
    return (await this.#terms(this.#leafOf(stem))).filter((term) => this.#stemOf(term.word) === stem)
  }

  /** All words that begin like this. */
  async beginningWith(beginning: string): Promise<IndexTerm[]> {
    const within = stemsWithin(beginning, this.directory.language).map((stem) => this.#leafOf(stem))
    const indexes = [...new Set([...this.#leavesOf(beginning), ...within])]
    const leaves = await Promise.all(indexes.map((leaf) => this.#terms(leaf)))
    return leaves.flat().filter(({ word }) => word.startsWith(beginning) && !word.includes(' '))
  }

  /** How many leaves have the words that begin like this. */
  countLeaves(beginning: string): number {
    return this.#leavesOf(beginning).length
  }

  /** The stories that have a word, in order, and how often each has it, relative to its length. */
  frequenciesOf(term: Omit<PlacelessTerm, 'word'>): Map<number, number> {
    const { days, ordinals, weights } = decodeStories(term)
    const stories = days.map((day, index) => this.#numberOf(day, ordinals[index] ?? 0))
    return new Map(stories.map((story, index) => [story, relativeFrequency(weights[index] ?? 0)]))
  }

  /** The places of a word in each of its stories. */
  async placesOf(term: IndexTerm): Promise<readonly Places[]> {
    const places = await this.#leafPlaces(term.leaf)
    return decodePlaces({ stories: term.stories, places: places.get(term.word) ?? new Uint8Array() })
  }

  /** What is shown of a story. */
  record(story: number): Promise<StoryRecord> {
    const day = this.dayOf(story)
    const path = paths.searchStory(day, story - (this.storiesOfDay(day)[0] ?? 0))
    return this.#records.get(path, async () => {
      const file = await this.#load(`${path}?${this.#version}`)
      return JSON.parse(new TextDecoder().decode(file)) as StoryRecord // written by the same build as the directory
    })
  }

  /** The most frequent names, with their stories. */
  names(): Promise<readonly NamedStories[]> {
    const path = paths.searchNames()
    return this.#names.get(path, async () => {
      const names = decodeNames(await this.#content(path, this.#version))
      return names.map((each) => ({
        name: each.name,
        slug: each.slug,
        stories: storiesOfName(each).map(([day, ordinal]) => this.#numberOf(day, ordinal)),
      }))
    })
  }

  #stemOf(word: string): string {
    return stemOf(word, this.directory.language)
  }

  #leavesOf(beginning: string): number[] {
    const first = Math.max(0, leafIndex(this.#stems, beginning))
    const last = leafIndex(this.#stems, `${beginning}\uffff`)
    const shared = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    const alone = [...this.#alone].flatMap(([stem, leaf]) =>
      stem.startsWith(beginning) && !stem.includes(' ') ? [leaf] : [],
    )
    return [...shared, ...alone]
  }

  #leafOf(stem: string): number {
    return this.#alone.get(stem) ?? leafIndex(this.#stems, stem)
  }

  #terms(index: number): Promise<readonly IndexTerm[]> {
    return this.#leaves.get(index, async () => {
      const leaf = this.directory.leaves[index]
      if (leaf === undefined) return []
      const content = await this.#content(paths.searchWords(leafName(leaf)), versionIn(leaf.version))
      return decodeLeaf(content).map((term) => ({ ...term, leaf: index }))
    })
  }

  #leafPlaces(index: number): Promise<ReadonlyMap<string, Uint8Array>> {
    return this.#places.get(index, async () => {
      const leaf = this.directory.leaves[index]
      if (leaf === undefined) return new Map<string, Uint8Array>()
      const path = paths.searchPlaces(leafName(leaf))
      const [terms, content] = await Promise.all([
        this.#terms(index),
        this.#content(path, versionIn(leaf.version)),
      ])
      return new Map(decodeLeafPlaces(content, terms).map(({ word, places }) => [word, places]))
    })
  }

  async #content(path: string, version: string): Promise<Uint8Array> {
    const file = await this.#load(`${path}?${version}`)
    if (versionIn(file) !== version) throw new IndexChangedError(path)
    return contentOf(file)
  }

  #numberOf(day: number, ordinal: number): number {
    const [first, count] = this.#days.get(day) ?? [0, 0]
    if (ordinal >= count) throw new IndexChangedError(`day ${day}`)
    return first + ordinal
  }
}
