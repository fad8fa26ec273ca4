/*
 * Measures the search index of an archive: what 200 searches load until they are answered and until ten results are
 * shown, and how far they agree with a plain scan of the texts, which `--no-scan` leaves out.
 *
 *     node tests/bench/search/bench.ts 10000            so many made stories
 *     node tests/bench/search/bench.ts some/folder      stories of a content folder, as `fetch-posts.ts` fetches some
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { paths } from '../../../src/core/paths.ts'
import { findStories } from '../../../src/search/find-stories.ts'
import { sortMatches } from '../../../src/search/matches.ts'
import { parseTerms } from '../../../src/search/terms.ts'
import { listFiles } from '../../../src/system/files.ts'
import { randomFrom } from '../../random.ts'
import { assertAsScanned } from '../../search/compare.ts'
import { filesOfIndex, openFiles } from '../../search/memory-index.ts'
import { madeQueries } from '../../search/queries.ts'
import { readStories } from '../../search/read-stories.ts'
import { madeStory } from '../build/made-archive.ts'

const [what = '10000', option] = process.argv.slice(2)
const stories = await readStories(/^\d+$/.test(what) ? madeFiles(Number(what)) : filesIn(what))
const queries = madeQueries(stories, randomFrom(3), 200)

const { user } = process.cpuUsage()
const files = filesOfIndex(stories)
const spent = (process.cpuUsage().user - user) / 1000 / stories.length
console.log(`${stories.length} stories, ${spent.toFixed(2)} ms of processor time each to index`)

/** The bars of a first answer. */
const MOST = { bytes: stories.length > 10_000 ? 300_000 : 200_000, requests: 12 }

const answers: Load[] = []
const pages: Load[] = []
for (const query of queries) {
  const load = { bytes: 0, requests: 0, query }
  const index = await openFiles(files, (path, bytes) => {
    load.requests += 1
    // Hosts compress JSON. The files of the index are already compressed.
    load.bytes += path.endsWith('.json') ? gzipSync(files.get(path) ?? '').length : bytes
  })
  const { matches } = await findStories(index, parseTerms(query, 'en-GB'))
  answers.push({ ...load })
  for (const { story } of sortMatches(matches, 'relevance').slice(0, 10)) await index.record(story)
  pages.push(load)
}
console.log(`directory: ${files.get(paths.searchDirectory())?.length} bytes`)
tell('until answered', answers)
tell('with ten results', pages)
if (option !== '--no-scan') {
  const overlap = await assertAsScanned(stories, queries)
  console.log(
    `as a scan: all counts and the first ten by time; ${overlap.toFixed(2)} of the ten most relevant`,
  )
}

interface Load {
  readonly bytes: number
  readonly requests: number
  readonly query: string
}

function tell(name: string, loads: readonly Load[]): void {
  const tellOf = (unit: 'bytes' | 'requests', shown: (amount: number) => string): void => {
    const sorted = loads.toSorted((a, b) => a[unit] - b[unit])
    const [median, largest] = [sorted[sorted.length / 2], sorted.at(-1)]
    const above = loads.filter((load) => load[unit] > MOST[unit]).length
    console.log(
      `${name}: ${shown(median?.[unit] ?? 0)} ${unit}, at most ${shown(largest?.[unit] ?? 0)} (${largest?.query}); ` +
        `${above} of ${loads.length} more than ${shown(MOST[unit])}`,
    )
  }
  tellOf('bytes', (bytes) => `${(bytes / 1000).toFixed(1)} k`)
  tellOf('requests', String)
}

function madeFiles(count: number): [string, Uint8Array][] {
  const encoder = new TextEncoder()
  return Array.from({ length: count }, (_, index) => madeStory(index)).map(({ file, text }) => [
    file,
    encoder.encode(text),
  ])
}

function filesIn(folder: string): [string, Uint8Array][] {
  return listFiles(folder).map((file) => [file, readFileSync(join(folder, file))])
}
