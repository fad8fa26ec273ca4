import { href, paths } from '../core/paths.ts'
import type { SearchSegment, SegmentCatalogue } from '../core/search-segment.ts'
import type { Match } from './matches.ts'
import { having, nearestTo, segmentOf, type Pagefind, type PagefindInstance } from './pagefind.ts'
import { phrasePlaces } from './phrase-places.ts'
import { storiesOf, type StoryFacts } from './stories.ts'
import type { Terms } from './terms.ts'

/** A match with the way to its text. */
export interface Hit extends Match {
  readonly segment: string
  /** Places in its content of what was looked for. */
  readonly found: readonly number[]
  readonly load: () => Promise<{ readonly url: string; readonly content: string }>
}

/** A word that no story has. */
export interface MissingWord {
  readonly word: string
  /** A word of some story that it may be misspelt for. */
  readonly nearest: string | undefined
}

/**
 * Pagefind over the segments that were opened so far. Every index is loaded into
 * one Pagefind, so that its program comes over the wire once.
 */
export class Engine {
  readonly #base: string
  readonly #stories = new Map<string, StoryFacts & { readonly segment: string }>()
  readonly #opened = new Set<string>()
  #pagefind: PagefindInstance | undefined
  #opening: Promise<void> = Promise.resolve()

  constructor(base: string) {
    this.#base = base
  }

  isOpen(segment: SearchSegment): boolean {
    return this.#opened.has(segment.name)
  }

  /**
   * Makes these segments searchable as well. Rejects when something cannot be
   * loaded: then this engine has half an index, and is of no more use.
   */
  open(segments: readonly SearchSegment[]): Promise<void> {
    // One after the other, for a segment opened twice would give every story twice.
    this.#opening = this.#opening.then(() => this.#open(segments))
    return this.#opening
  }

  async #open(segments: readonly SearchSegment[]): Promise<void> {
    const closed = segments.filter((segment) => !this.isOpen(segment))
    if (closed.length === 0) return
    const [catalogues] = await Promise.all([
      Promise.all(closed.map((segment) => this.#catalogue(segment))),
      this.#openIndexes(closed),
    ])
    await this.#remember(closed, catalogues)
    for (const { name } of closed) this.#opened.add(name)
  }

  /**
   * The stories in the opened segments that have all of the terms; every story when
   * there are none. Where no story has a word, those with one that begins with it.
   */
  async find({ all, words, phrases }: Terms): Promise<Hit[]> {
    const pagefind = this.#pagefind
    if (!pagefind) return []
    // Asked for several words, Pagefind passes over those that a segment does not have. So each is asked for.
    const [ranked, withWords, withPhrases] = await Promise.all([
      pagefind.search(all === '' ? null : all),
      Promise.all(words.map((word) => having(pagefind, word))),
      Promise.all(phrases.map((phrase) => pagefind.search(`"${phrase}"`))),
    ])
    const places = withWords.map((results) => new Map(results.map((result) => [result.id, result.words])))
    const ids = withPhrases.map(({ results }) => new Set(results.map(({ id }) => id)))
    const shortest = Math.min(...phrases.map(countWords))
    return ranked.results.flatMap((result) => {
      const { id, score } = result
      const story = this.#stories.get(id)
      if (!story || ![...places, ...ids].every((those) => those.has(id))) return []
      const found = places.flatMap((those) => those.get(id) ?? [])
      // Of a phrase, Pagefind tells the first place alone.
      if (phrases.length > 0) found.push(...phrasePlaces(result.words, shortest))
      return { ...story, id, score, found, load: () => result.data() }
    })
  }

  /** Those of the words that no story in the opened segments has. */
  async missing(words: readonly string[]): Promise<MissingWord[]> {
    const pagefind = this.#pagefind
    if (!pagefind) return []
    const withWords = await Promise.all(words.map((word) => having(pagefind, word)))
    const missing = words.filter((_, index) => withWords[index]?.length === 0)
    return Promise.all(missing.map(async (word) => ({ word, nearest: await nearestTo(pagefind, word) })))
  }

  async #catalogue({ name, version }: SearchSegment): Promise<SegmentCatalogue> {
    const response = await fetch(`${this.#folder(name)}stories.json?${version}`)
    if (!response.ok) throw new Error(`${response.status} ${response.url}`)
    return (await response.json()) as SegmentCatalogue // written by the same build as this page
  }

  async #openIndexes(segments: readonly SearchSegment[]): Promise<void> {
    const [first, ...rest] = segments
    if (!this.#pagefind && first) {
      const folder = this.#folder(first.name)
      const module = (await import(/* @vite-ignore */ `${folder}pagefind.js?${first.version}`)) as Pagefind
      // A worker would load Pagefind's program a second time, and a search takes milliseconds.
      this.#pagefind = module.createInstance({ ...this.#options(first), basePath: folder, noWorker: true })
      return this.#merge(rest)
    }
    return this.#merge(segments)
  }

  async #merge(segments: readonly SearchSegment[]): Promise<void> {
    await Promise.all(
      segments.map((segment) =>
        this.#pagefind?.mergeIndex(this.#folder(segment.name), this.#options(segment)),
      ),
    )
  }

  #options({ version }: SearchSegment): Record<string, unknown> {
    return { baseUrl: this.#base, metaCacheTag: version }
  }

  /** Learns which of Pagefind's ids is which story: asked for all, it names them in the order they were indexed in. */
  async #remember(
    segments: readonly SearchSegment[],
    catalogues: readonly SegmentCatalogue[],
  ): Promise<void> {
    const every = await this.#pagefind?.search(null)
    const ids = Map.groupBy(every?.results ?? [], ({ id }) => segmentOf(id))
    for (const [index, segment] of segments.entries()) {
      const catalogue = catalogues[index]
      if (!catalogue) continue
      for (const [order, story] of storiesOf(segment, catalogue).entries()) {
        const id = ids.get(segment.name)?.[order]?.id
        if (id !== undefined) this.#stories.set(id, { ...story, segment: segment.name })
      }
    }
  }

  #folder(segment: string): string {
    return href(this.#base, paths.searchSegment(segment))
  }
}

function countWords(text: string): number {
  return text.split(' ').length
}
