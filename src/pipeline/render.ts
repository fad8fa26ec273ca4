import { setImmediate as otherWork } from 'node:timers/promises'
import type { Output, Pages } from '../astro/compiled-pages.ts'
import { routes } from '../archive/routes.ts'
import { chunk } from '../core/chunk.ts'
import type { OutputTracker } from '../publish/output-tracker.ts'
import type { Stage } from '../publish/stage.ts'
import { withoutArchive, withSiteData, type SiteData } from '../site/site-data.ts'
import type { Progress } from '../system/progress.ts'
import { makeOutputs } from './make-outputs.ts'
import { WORTH_WORKERS, type RenderWorker, type RenderWorkers } from './render-workers.ts'

// Large enough that a worker seldom waits for its next chunk, small enough that all end at the same time.
const CHUNK = 50

interface RenderOptions {
  readonly pages: Pages
  readonly data: SiteData
  readonly workers: RenderWorkers
  /** Takes what this thread makes. */
  readonly stage: Stage
  readonly tracker: OutputTracker
  readonly progress: Progress
}

/** Makes the outputs that are due: a few in this thread, many on all processors. Throws when one fails. */
export async function render(
  due: readonly Output[],
  { pages, data, workers, stage, tracker, progress }: RenderOptions,
): Promise<void> {
  progress.expect(due.length)
  const makeHere = (outputs: readonly Output[]): Promise<void> =>
    makeOutputs(pages, outputs, stage, () => {
      progress.tick()
    })
  // Outputs of the same story are next to each other; so are those of a year.
  const sorted = due.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  const helpers = due.length < WORTH_WORKERS ? [] : workers.start()
  const { drawn = [], others = [] } = Object.groupBy(
    sorted.filter(({ hasKey }) => hasKey),
    ({ route }) => (routes.get(route)?.draws ? 'drawn' : 'others'),
  )
  const chunks = [...chunk([...others, ...drawn], CHUNK)]
  const workHere = async (): Promise<void> => {
    await withSiteData(data, () => makeHere(sorted.filter(({ hasKey }) => !hasKey)))
    await withSiteData(withoutArchive(data), async () => {
      for (let next = chunks.shift(); next; next = chunks.shift()) {
        await makeHere(next)
        await otherWork() // lets the answers of workers in
      }
    })
  }
  const workInWorker = async ({ ask }: RenderWorker): Promise<void> => {
    // From the end, where the pictures are: a worker keeps the words it has drawn, and pictures share most of them.
    for (let next = chunks.pop(); next; next = chunks.pop()) {
      const { made, unchanged } = await ask(JSON.stringify(next))
      progress.tick(made)
      tracker.recordUnchanged(unchanged)
    }
  }
  try {
    // Each worker has two chunks, so that it need not wait for its next one until this thread has time.
    await Promise.all([workHere(), ...[...helpers, ...helpers].map(workInWorker)])
  } finally {
    chunks.length = 0 // after a failure the others stop
  }
}
