import { href, paths } from '../core/paths.ts'
import type { SearchSegment, SegmentCatalogue } from '../core/search-segment.ts'
import { hasBeginning } from './beginnings.ts'
import { phrasePlaces } from './phrase-places.ts'
import type { Match } from './matches.ts'
import { storiesOf, type StoryFacts } from './stories.ts'
import type { Terms } from './terms.ts'

// The part of https://pagefind.app/docs/api/ that is used.
interface Pagefind {
  createInstance(options: Record<string, unknown>): PagefindInstance
}

interface PagefindInstance {
  mergeIndex(path: string, options: Record<string, unknown>): Promise<void>
  search(words: string | null): Promise<{ results: readonly PagefindResult[] }>
}

interface PagefindResult {
  readonly id: string
  readonly score: number
  readonly words: readonly number[]
  data(): Promise<{ readonly url: string; readonly content: string }>
}

/** A match with the way to its text. */
export interface Hit extends Match {
  readonly segment: string
  /** Places in its content of what was looked for. */
  readonly found: readonly number[]
  readonly load: () => Promise<{ readonly url: string; readonly content: string }>
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
   * Loads what is needed to search the segments, too. Rejects when it cannot be
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

/**
 * The stories with the word, in any of its forms; when none has it, those with a
 * word that begins with it, as far as Pagefind looks for them.
 */
async function having(pagefind: PagefindInstance, word: string): Promise<readonly PagefindResult[]> {
  const [exactly, { results }] = await Promise.all([pagefind.search(`"${word}"`), pagefind.search(word)])
  if (exactly.results.length > 0) {
    // Asked for a phrase, Pagefind tells the first place alone; a story has the word in others too.
    const ids = new Set(exactly.results.map(({ id }) => id))
    return results.filter(({ id }) => ids.has(id))
  }
  // A segment where no word begins with it gives those with the longest beginning of it: `pluto` for `plutonium`.
  const segments = [...Map.groupBy(results, ({ id }) => segmentOf(id)).values()]
  const asked = await Promise.all(segments.map((stories) => beginsWith(stories[0], word)))
  return segments.filter((_, index) => asked[index]).flat()
}

async function beginsWith(result: PagefindResult | undefined, word: string): Promise<boolean> {
  const content = (await result?.data())?.content.split(' ') ?? []
  return result?.words.some((place) => hasBeginning(content[place] ?? '', word)) ?? false
}

/** Ids start with the language tag of their index: `en-x-1984-1991_1a2b3c4`. */
function segmentOf(id: string): string {
  return id.slice(id.indexOf('-x-') + 3, id.lastIndexOf('_'))
}

function countWords(text: string): number {
  return text.split(' ').length
}
