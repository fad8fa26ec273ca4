import { nearestWord } from './nearest-word.ts'
import { hasPrefix } from './prefix.ts'

// The part of https://pagefind.app/docs/api/ that the search uses.
export interface Pagefind {
  createInstance(options: Record<string, unknown>): PagefindInstance
}

export interface PagefindInstance {
  mergeIndex(path: string, options: Record<string, unknown>): Promise<void>
  search(words: string | null): Promise<{ results: readonly PagefindResult[] }>
}

interface PagefindResult {
  readonly id: string
  readonly score: number
  /** Positions of the matching words in the content, split at spaces. */
  readonly words: readonly number[]
  data(): Promise<{ readonly url: string; readonly content: string }>
}

/** Length of the prefix a suggestion shares with the misspelt word: misspellings are rare there. */
const SUGGESTION_PREFIX = 3
/** Number of stories to look for suggestions in. Each costs a reader 2 KB. */
const SUGGESTION_STORIES = 8

/**
 * Finds stories that contain the word in any of its forms or, if there are none,
 * those with a word that starts with it, as far as Pagefind looks for them.
 */
export async function findWord(pagefind: PagefindInstance, word: string): Promise<readonly PagefindResult[]> {
  const [exact, { results }] = await Promise.all([pagefind.search(`"${word}"`), pagefind.search(word)])
  if (exact.results.length > 0) {
    // For a phrase, Pagefind reports only the first position, so take all positions from the other search.
    const ids = new Set(exact.results.map(({ id }) => id))
    return results.filter(({ id }) => ids.has(id))
  }
  // In a segment where no word starts with the query, Pagefind falls back to the longest part of it that
  // does match, such as `pluto` for `plutonium`. Drop those segments.
  const segments = [...Map.groupBy(results, ({ id }) => segmentOf(id)).values()]
  const matching = await Promise.all(segments.map((stories) => matchesPrefix(stories[0], word)))
  return segments.filter((_, index) => matching[index]).flat()
}

/** A word with the same first letters and nearly the same spelling, taken from Pagefind's top results. */
export async function suggestWord(pagefind: PagefindInstance, word: string): Promise<string | undefined> {
  if (word.length <= SUGGESTION_PREFIX) return undefined
  const { results } = await pagefind.search(word.slice(0, SUGGESTION_PREFIX))
  const stories = results.slice(0, SUGGESTION_STORIES).map(async (result) => {
    const { content } = await result.data()
    return { content, positions: result.words }
  })
  return nearestWord(word, await Promise.all(stories))
}

async function matchesPrefix(result: PagefindResult | undefined, word: string): Promise<boolean> {
  const content = (await result?.data())?.content.split(' ') ?? []
  return result?.words.some((position) => hasPrefix(content[position] ?? '', word)) ?? false
}

/** The segment of a result. Ids start with the language tag of their index: `en-x-1984-1991_1a2b3c4`. */
export function segmentOf(id: string): string {
  return id.slice(id.indexOf('-x-') + 3, id.lastIndexOf('_'))
}
