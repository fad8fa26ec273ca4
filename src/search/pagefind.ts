import { hasBeginning } from './beginnings.ts'
import { nearestWord } from './nearest-word.ts'

// The part of https://pagefind.app/docs/api/ that is used.
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
  readonly words: readonly number[]
  data(): Promise<{ readonly url: string; readonly content: string }>
}

/** The first letters are taken to be right: misspellings are rare there. */
const SAME_LETTERS = 3
/** Each costs a reader 2 KB. */
const STORIES_READ = 8

/**
 * The stories with the word, in any of its forms; when none has it, those with a
 * word that begins with it, as far as Pagefind looks for them.
 */
export async function having(pagefind: PagefindInstance, word: string): Promise<readonly PagefindResult[]> {
  const [exactly, { results }] = await Promise.all([pagefind.search(`"${word}"`), pagefind.search(word)])
  if (exactly.results.length > 0) {
    // PathsRequest for a phrase, Pagefind tells the first place alone; a story has the word in others too.
    const ids = new Set(exactly.results.map(({ id }) => id))
    return results.filter(({ id }) => ids.has(id))
  }
  // A segment where no word begins with it gives those with the longest beginning of it: `pluto` for `plutonium`.
  const segments = [...Map.groupBy(results, ({ id }) => segmentOf(id)).values()]
  const asked = await Promise.all(segments.map((stories) => beginsWith(stories[0], word)))
  return segments.filter((_, index) => asked[index]).flat()
}

/** A word that begins like this one and is nearly the same, from the stories that Pagefind puts first. */
export async function nearestTo(pagefind: PagefindInstance, word: string): Promise<string | undefined> {
  if (word.length <= SAME_LETTERS) return undefined
  const { results } = await pagefind.search(word.slice(0, SAME_LETTERS))
  const stories = results.slice(0, STORIES_READ).map(async (result) => {
    const { content } = await result.data()
    return { content, places: result.words }
  })
  return nearestWord(word, await Promise.all(stories))
}

async function beginsWith(result: PagefindResult | undefined, word: string): Promise<boolean> {
  const content = (await result?.data())?.content.split(' ') ?? []
  return result?.words.some((place) => hasBeginning(content[place] ?? '', word)) ?? false
}

/** Ids start with the language tag of their index: `en-x-1984-1991_1a2b3c4`. */
export function segmentOf(id: string): string {
  return id.slice(id.indexOf('-x-') + 3, id.lastIndexOf('_'))
}
