import { hash } from 'node:crypto'
import { compareText } from '../core/compare-text.ts'

/**
 * Lines that stand at the head or foot of very many stories: what a site prints
 * around its stories, in words no rule can know. One story shows nothing of
 * this, so nothing is set aside for it: the publisher is told, and decides.
 */

/** Paragraphs from each end of a story that are looked at. */
const AT_THE_EDGE = 3
/** Shorter ones are headings, longer ones no line of a site’s frame. */
const SHORTEST = 20
const LONGEST = 300
const FEWEST_STORIES = 5
/** Share of the stories: what a reporter’s set phrase does not reach. */
const SHARE = 0.02
/** More are the same fault of one scraper. */
const MOST_LINES = 20

interface RepeatedLine {
  readonly words: string
  /** How many stories have it at their head or foot. */
  readonly stories: number
  /** Of the first story that was counted. */
  readonly sha256: string
}

/** Counts as the stories come, in memory for a short key a line: texts are not kept. */
export class RepeatedLines {
  #stories = 0
  readonly #counts = new Map<string, { stories: number; readonly sha256: string; words?: string }>()

  /** Counts the ends of a story; a source that was counted already must not come again. */
  add(sha256: string, paragraphs: readonly string[]): void {
    this.#stories += 1
    const ends = new Set([...paragraphs.slice(0, AT_THE_EDGE), ...paragraphs.slice(-AT_THE_EDGE)])
    // A story of a few lines has no ends besides its middle.
    if (paragraphs.length <= AT_THE_EDGE) return
    for (const words of ends) {
      if (words.length < SHORTEST || words.length > LONGEST || !/\p{L}/u.test(words)) continue
      const key = hash('sha1', words, 'base64').slice(0, 16)
      const count = this.#counts.get(key)
      if (count === undefined) this.#counts.set(key, { stories: 1, sha256 })
      else {
        count.stories += 1
        // A copy: a piece of a string keeps the whole of it in memory.
        if (count.stories === FEWEST_STORIES) count.words = Buffer.from(words).toString()
      }
    }
  }

  /** The lines of very many stories, those of the most first. */
  found(): readonly RepeatedLine[] {
    const fewest = Math.max(FEWEST_STORIES, Math.ceil(this.#stories * SHARE))
    return [...this.#counts.values()]
      .flatMap(({ words, ...count }) =>
        words !== undefined && count.stories >= fewest ? [{ words, ...count }] : [],
      )
      .sort((a, b) => b.stories - a.stories || compareText(a.words, b.words))
      .slice(0, MOST_LINES)
  }
}
