import { hash } from 'node:crypto'
import { compareText } from '../core/compare-text.ts'

/**
 * Finds lines at the head or foot of very many stories: text that a site prints
 * around its stories, in words no rule can know. A single story cannot reveal such a
 * line, so it is never set aside automatically: it is reported, and the publisher decides.
 */

/** Paragraphs examined at each end of a story. */
const EDGE_PARAGRAPHS = 3
/** Shorter lines are headings; longer ones are not part of a site’s frame. */
const MIN_LENGTH = 20
const MAX_LENGTH = 300
const MIN_STORIES = 5
/** Share of all stories; a reporter’s stock phrase does not reach it. */
const MIN_SHARE = 0.02
/** More lines than this have the same cause: a faulty scraper. */
const MAX_LINES = 20

interface RepeatedLine {
  readonly words: string
  /** How many stories have it at their head or foot. */
  readonly stories: number
  /** Digest of the first story counted. */
  readonly sha256: string
}

/** Counts lines story by story. Stores a short key per line rather than its text, to save memory. */
export class RepeatedLines {
  #stories = 0
  readonly #counts = new Map<string, { stories: number; readonly sha256: string; words?: string }>()

  /** Counts the first and last paragraphs of a story. Add each source only once. */
  add(sha256: string, paragraphs: readonly string[]): void {
    this.#stories += 1
    const edges = new Set([...paragraphs.slice(0, EDGE_PARAGRAPHS), ...paragraphs.slice(-EDGE_PARAGRAPHS)])
    // A story this short is all edge.
    if (paragraphs.length <= EDGE_PARAGRAPHS) return
    for (const words of edges) {
      if (words.length < MIN_LENGTH || words.length > MAX_LENGTH || !/\p{L}/u.test(words)) continue
      const key = hash('sha1', words, 'base64').slice(0, 16)
      const count = this.#counts.get(key)
      if (count === undefined) this.#counts.set(key, { stories: 1, sha256 })
      else {
        count.stories += 1
        // Copied: a substring would keep the whole story in memory.
        if (count.stories === MIN_STORIES) count.words = Buffer.from(words).toString()
      }
    }
  }

  /** The lines found so far, the most frequent first. */
  found(): readonly RepeatedLine[] {
    const threshold = Math.max(MIN_STORIES, Math.ceil(this.#stories * MIN_SHARE))
    return [...this.#counts.values()]
      .flatMap(({ words, ...count }) =>
        words !== undefined && count.stories >= threshold ? [{ words, ...count }] : [],
      )
      .sort((a, b) => b.stories - a.stories || compareText(a.words, b.words))
      .slice(0, MAX_LINES)
  }
}
