import { href, paths } from '../core/paths.ts'
import type { SearchSegment, SegmentCatalogue } from '../core/search-segment.ts'
import { decodeCatalogue, type StoryMetadata } from './catalogue.ts'
import type { Match } from './matches.ts'
import { findWord, segmentOf, suggestWord, type Pagefind, type PagefindInstance } from './pagefind.ts'
import { phrasePositions } from './phrase-positions.ts'
import type { Terms } from './terms.ts'

/** A match whose text can be loaded. */
export interface Hit extends Match {
  readonly segment: string
  /** Positions of the matching words in its content. */
  readonly positions: readonly number[]
  readonly load: () => Promise<{ readonly url: string; readonly content: string }>
}

/** A word that occurs in no story. */
export interface MissingWord {
  readonly word: string
  /** A word that does occur and is spelt similarly. */
  readonly suggestion: string | undefined
}

/**
 * Searches the segments opened so far. All indexes are merged into one Pagefind
 * instance, so that Pagefind's code is downloaded once.
 */
export class Engine {
  readonly #base: string
  readonly #stories = new Map<string, StoryMetadata & { readonly segment: string }>()
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
   * Loads segments, unless they are open already. Rejects if anything fails to load;
   * the index is then incomplete and the engine must be discarded.
   */
  open(segments: readonly SearchSegment[]): Promise<void> {
    // Serialised, because a segment merged twice would return every story twice.
    this.#opening = this.#opening.then(() => this.#open(segments))
    return this.#opening
  }

  async #open(segments: readonly SearchSegment[]): Promise<void> {
    const closed = segments.filter((segment) => !this.isOpen(segment))
    if (closed.length === 0) return
    const [catalogues] = await Promise.all([
      Promise.all(closed.map((segment) => this.#loadCatalogue(segment))),
      this.#loadIndexes(closed),
    ])
    await this.#mapIds(closed, catalogues)
    for (const { name } of closed) this.#opened.add(name)
  }

  /**
   * Finds the stories in open segments that match all terms, or every story when
   * there are no terms. A word that no story contains matches as a prefix.
   */
  async find({ all, words, phrases }: Terms): Promise<Hit[]> {
    const pagefind = this.#pagefind
    if (!pagefind) return []
    // Given several words, Pagefind ignores those that a segment lacks. So search for each one separately.
    const [ranked, withWords, withPhrases] = await Promise.all([
      pagefind.search(all === '' ? null : all),
      Promise.all(words.map((word) => findWord(pagefind, word))),
      Promise.all(phrases.map((phrase) => pagefind.search(`"${phrase}"`))),
    ])
    const wordPositions = withWords.map(
      (results) => new Map(results.map((result) => [result.id, result.words])),
    )
    const phraseIds = withPhrases.map(({ results }) => new Set(results.map(({ id }) => id)))
    const shortest = Math.min(...phrases.map(countWords))
    return ranked.results.flatMap((result) => {
      const { id, score } = result
      const story = this.#stories.get(id)
      if (!story || ![...wordPositions, ...phraseIds].every((matching) => matching.has(id))) return []
      const positions = wordPositions.flatMap((byId) => byId.get(id) ?? [])
      // For a phrase, Pagefind reports only the first position.
      if (phrases.length > 0) positions.push(...phrasePositions(result.words, shortest))
      return { ...story, id, score, positions, load: () => result.data() }
    })
  }

  /** The words that occur in no story of the open segments. */
  async missing(words: readonly string[]): Promise<MissingWord[]> {
    const pagefind = this.#pagefind
    if (!pagefind) return []
    const withWords = await Promise.all(words.map((word) => findWord(pagefind, word)))
    const missing = words.filter((_, index) => withWords[index]?.length === 0)
    return Promise.all(missing.map(async (word) => ({ word, suggestion: await suggestWord(pagefind, word) })))
  }

  async #loadCatalogue({ name, version }: SearchSegment): Promise<SegmentCatalogue> {
    const response = await fetch(`${this.#folder(name)}stories.json?${version}`)
    if (!response.ok) throw new Error(`${response.status} ${response.url}`)
    return (await response.json()) as SegmentCatalogue // written by the same build as this page
  }

  async #loadIndexes(segments: readonly SearchSegment[]): Promise<void> {
    const [first, ...rest] = segments
    if (!this.#pagefind && first) {
      const folder = this.#folder(first.name)
      const module = (await import(/* @vite-ignore */ `${folder}pagefind.js?${first.version}`)) as Pagefind
      // A worker would download Pagefind's code a second time, and a search takes only milliseconds.
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

  /** Maps Pagefind's ids to stories. A search for everything returns them in the order they were indexed. */
  async #mapIds(segments: readonly SearchSegment[], catalogues: readonly SegmentCatalogue[]): Promise<void> {
    const everything = await this.#pagefind?.search(null)
    const bySegment = Map.groupBy(everything?.results ?? [], ({ id }) => segmentOf(id))
    for (const [index, segment] of segments.entries()) {
      const catalogue = catalogues[index]
      if (!catalogue) continue
      for (const [order, story] of decodeCatalogue(segment, catalogue).entries()) {
        const id = bySegment.get(segment.name)?.[order]?.id
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
