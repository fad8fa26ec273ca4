/*
 * Measures what one word of the page of frequencies loads, of an archive of made stories, without the directory of the
 * index: for words that few, many and most stories have, and for phrases of two.
 *
 *     node tests/bench/frequency/bench.ts 100000
 */
import { findStories } from '../../../src/search/find-stories.ts'
import { parseTerms } from '../../../src/search/terms.ts'
import { paths } from '../../../src/core/paths.ts'
import { wordsOf } from '../../../src/full-text/words.ts'
import { pick, randomFrom } from '../../random.ts'
import { filesOfIndex, openFiles } from '../../search/memory-index.ts'
import { readStories } from '../../search/read-stories.ts'
import { madeStory } from '../build/made-archive.ts'

const count = Number(process.argv[2] ?? 10_000)
const stories = await readStories(madeFiles(count))
const files = filesOfIndex(stories)
const days = [stories[0]?.day, stories.at(-1)?.day]
const directory = files.get(paths.searchDirectory())?.length ?? 0
console.log(`${stories.length} stories from ${days.join(' to ')}; the directory has ${kilobytes(directory)}`)

const random = randomFrom(5)
const wordsOfStory = (): string[] => wordsOf(pick(random, pick(random, stories).parts))
const words = Array.from({ length: 300 }, () => pick(random, wordsOfStory()))
const phrases = Array.from({ length: 300 }, () => {
  const all = wordsOfStory()
  const first = Math.floor(random() * Math.max(1, all.length - 1))
  return `"${all.slice(first, first + 2).join(' ')}"`
})

for (const [name, queries] of [
  ['words', words],
  ['phrases of two', phrases],
] as const) {
  const loads: Load[] = []
  for (const query of new Set(queries)) loads.push(await load(query))
  for (const [share, some] of Map.groupBy(loads, ({ found }) => classOf(found / stories.length))) {
    const sorted = some.toSorted((a, b) => a.bytes - b.bytes)
    const [median, most] = [sorted[sorted.length >> 1], sorted.at(-1)]
    console.log(
      `${name} of ${share} of the stories: ${some.length}, ${kilobytes(median?.bytes)}, at most ${kilobytes(most?.bytes)} (${most?.query})`,
    )
  }
}

interface Load {
  readonly query: string
  readonly found: number
  readonly bytes: number
}

async function load(query: string): Promise<Load> {
  let bytes = 0
  const index = await openFiles(files, (path, length) => {
    if (path !== paths.searchDirectory()) bytes += length
  })
  const { matches } = await findStories(index, parseTerms(query, 'en-GB'))
  return { query, found: matches.length, bytes }
}

function classOf(share: number): string {
  if (share < 0.01) return 'less than 1 %'
  return share < 0.1 ? '1 to 10 %' : share < 0.4 ? '10 to 40 %' : 'more than 40 %'
}

function kilobytes(bytes = 0): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}

function* madeFiles(count: number): Generator<[string, Uint8Array]> {
  const encoder = new TextEncoder()
  for (let index = 0; index < count; index += 1) {
    const { file, text } = madeStory(index)
    yield [file, encoder.encode(text)]
  }
}
