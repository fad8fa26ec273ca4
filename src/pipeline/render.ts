import { setImmediate as yieldToEvents } from 'node:timers/promises'
import type { Output, Pages } from '../astro/compiled-pages.ts'
import { routes } from '../archive/routes.ts'
import { chunk } from '../core/chunk.ts'
import type { OutputTracker } from '../publish/output-tracker.ts'
import type { Stage } from '../publish/stage.ts'
import { withoutArchive, withSiteData, type SiteData } from '../site/site-data.ts'
import type { Progress } from '../system/progress.ts'
import { MIN_OUTPUTS_FOR_WORKERS, type RenderWorker, type RenderWorkers } from './render-workers.ts'
import { stageOutputs } from './stage-outputs.ts'

// Large enough that a worker seldom waits for its next chunk, small enough that all finish at about the same time.
const CHUNK_SIZE = 50

interface RenderOptions {
  readonly pages: Pages
  readonly data: SiteData
  readonly workers: RenderWorkers
  /** For the outputs rendered in this thread. */
  readonly stage: Stage
  readonly tracker: OutputTracker
  readonly progress: Progress
}

/** Renders and stages the outputs: a few in this thread, many on all processors. Throws if one fails. */
export async function render(
  outputs: readonly Output[],
  { pages, data, workers, stage, tracker, progress }: RenderOptions,
): Promise<void> {
  progress.expect(outputs.length)
  const renderHere = (some: readonly Output[]): Promise<void> =>
    stageOutputs(pages, some, stage, () => {
      progress.tick()
    })
  // Puts the outputs of a story next to each other, and those of a year.
  const sorted = outputs.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  const started = outputs.length < MIN_OUTPUTS_FOR_WORKERS ? [] : workers.start()
  const { drawn = [], others = [] } = Object.groupBy(
    sorted.filter(({ hasKey }) => hasKey),
    ({ route }) => (routes.get(route)?.draws ? 'drawn' : 'others'),
  )
  const { spanning = [], measuring = [] } = Object.groupBy(
    sorted.filter(({ hasKey }) => !hasKey),
    ({ route }) => (routes.get(route)?.measures ? 'measuring' : 'spanning'),
  )
  const chunks = [...chunk([...others, ...drawn], CHUNK_SIZE)]
  const workHere = async (): Promise<void> => {
    await withSiteData(data, () => renderHere(spanning))
    await withSiteData(withoutArchive(data), async () => {
      for (let next = chunks.shift(); next; next = chunks.shift()) {
        await renderHere(next)
        await yieldToEvents() // so that the responses of workers are handled
      }
    })
  }
  const workInWorker = async ({ ask }: RenderWorker): Promise<void> => {
    // From the end, where the pictures are: a worker caches the words it has drawn, and pictures share most of them.
    for (let next = chunks.pop(); next; next = chunks.pop()) {
      const { rendered, unchanged } = await ask(JSON.stringify(next))
      progress.tick(rendered)
      tracker.recordUnchanged(unchanged)
    }
  }
  try {
    // Two chunks per worker, so that it never waits until this thread has time to send it the next one.
    await Promise.all([workHere(), ...[...started, ...started].map(workInWorker)])
    tracker.recordUnchanged(stage.drainUnchanged())
    await withSiteData(data, () => renderHere(measuring))
  } finally {
    chunks.length = 0 // stops the others after a failure
  }
}
