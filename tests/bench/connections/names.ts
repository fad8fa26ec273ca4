import { readFileSync } from 'node:fs'
import { slugify } from '../../../src/archive/slugify.ts'
import { openLexicon } from '../../../src/connections/names/lexicon.ts'
import { buildNameIndex, type NamedStory, type NameIndex } from '../../../src/connections/names/name-index.ts'
import { NO_CORRECTIONS } from '../../../src/connections/names/names-file.ts'
import { packNames } from '../../../src/connections/names/packed-names.ts'
import { storyNames } from '../../../src/connections/names/story-names.ts'
import type { StoryText } from '../../../src/connections/text/story-text.ts'
import { below, randomFrom } from '../../random.ts'

/** What to print besides the figures. */
export interface NamesQuestion {
  /** Names of this kind, to be judged by eye. */
  readonly show: string | undefined
  readonly sample: number
  /** Takes each of so many stories away, and counts which other stories’ names change. */
  readonly removals: number
  readonly seed: number
}

const NOTHING_GIVEN = { people: [], places: [], organisations: [] }

/** Prints how long names take, how many there are, and what is asked. Stories come in the order of the archive. */
export function measureNames(
  stories: readonly StoryText[],
  { show, sample, removals, seed }: NamesQuestion,
): void {
  const characters = stories.reduce(
    (sum, { sentences }) => sum + sentences.reduce((all, { text }) => all + text.length, 0),
    0,
  )
  const path = new URL('../../../src/connections/names/lexicon.txt', import.meta.url)
  const lexicon = timed('lexicon opened', 1, () => openLexicon(readFileSync(path, 'latin1')))
  const find = (): readonly NamedStory[] =>
    stories.map((story) => ({
      file: story.file,
      names: storyNames(story, NOTHING_GIVEN, lexicon, NO_CORRECTIONS),
    }))
  find()
  const named = timed('names of a story of 2,500 characters', characters / 2500, find)
  const index = timed('index of the archive', 1, () => buildNameIndex(named, NO_CORRECTIONS, slugify))
  const bytes = named.reduce((sum, { names }) => sum + JSON.stringify(packNames(names)).length, 0)
  console.log(`${Math.round(bytes / stories.length)} bytes of JSON a story`)
  for (const [kind, ofKind] of Map.groupBy(index.names, (one) => one.kind)) {
    const pairs = ofKind.reduce((sum, one) => sum + one.stories.length, 0)
    console.log(`${kind.padEnd(14)} ${ofKind.length} names in ${pairs} stories`)
  }
  if (show !== undefined) showSample(show, { index, stories, sample, seed })
  if (removals > 0) removeStories(removals, { index, named, seed })
}

// Times are of the processor, so that a busy machine makes little difference.
function timed<Value>(what: string, times: number, run: () => Value): Value {
  const before = process.cpuUsage().user
  const value = run()
  console.log(`${what}: ${((process.cpuUsage().user - before) / 1000 / times).toFixed(2)} ms`)
  return value
}

/** Prints names with a sentence, to be judged by eye. */
function showSample(
  kind: string,
  {
    index,
    stories,
    sample,
    seed,
  }: { index: NameIndex; stories: readonly StoryText[]; sample: number; seed: number },
): void {
  const random = randomFrom(seed)
  const ofKind = index.names.filter((one) => one.kind === kind)
  for (let shown = 0; shown < sample && ofKind.length > 0; shown++) {
    const [one] = ofKind.splice(below(random, ofKind.length), 1)
    if (one === undefined) return
    const at = below(random, one.stories.length)
    const sentence = stories[one.stories[at] ?? 0]?.sentences[one.sentences[at] ?? 0]?.text ?? ''
    console.log(`${one.name} (${one.stories.length}) | ${sentence.slice(0, 160)}`)
  }
}

/** How many names of other stories one story more changes. A name’s second story gives its first one a name too, counted apart. */
function removeStories(
  count: number,
  { index, named, seed }: { index: NameIndex; named: readonly NamedStory[]; seed: number },
): void {
  const random = randomFrom(seed)
  const whole = pairsOf(index, named)
  let changed = 0
  let born = 0
  for (let removed = 0; removed < count; removed++) {
    const at = below(random, named.length)
    const rest = named.toSpliced(at, 1)
    const without = pairsOf(buildNameIndex(rest, NO_CORRECTIONS, slugify), rest)
    for (const [name, files] of whole) {
      const before = without.get(name)
      for (const file of files)
        if (file !== named[at]?.file && before?.has(file) !== true)
          if (before === undefined && files.size === 2) born++
          else changed++
    }
    for (const [name, files] of without)
      for (const file of files) if (whole.get(name)?.has(file) !== true) changed++
  }
  console.log(
    `one story more changes ${(changed / count).toFixed(2)} names of other stories in the mean, and gives ${(born / count).toFixed(2)} a name in its second story`,
  )
}

function pairsOf({ names }: NameIndex, of: readonly NamedStory[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    names.map((one) => [
      `${one.kind} ${one.name}`,
      new Set(Array.from(one.stories, (story) => of[story]?.file ?? '')),
    ]),
  )
}
