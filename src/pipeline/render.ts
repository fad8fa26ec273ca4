import { setImmediate as otherWork } from 'node:timers/promises'
import { chunk } from '../core/chunk.ts'
import type { Progress } from '../system/progress.ts'
import type { Stage } from '../publish/stage.ts'
import type { OutputTracker } from '../publish/output-tracker.ts'
import { makeOutputs } from './make-outputs.ts'
import type { Output, Program } from '../astro/compiled-pages.ts'
import { WORTH_WORKERS, type RenderWorker, type RenderWorkers } from './render-workers.ts'

// Large enough that a thread seldom waits for its next part, small enough that all end at the same time.
const PART = 50

export interface RenderOptions {
  readonly program: Program
  readonly threads: RenderWorkers
  /** Takes what this thread makes. */
  readonly stage: Stage
  readonly tracker: OutputTracker
  readonly progress: Progress
}

/** Makes the outputs that are due: a few here, many on all processors. Throws when one fails. */
export async function render(
  due: readonly Output[],
  { program, threads, stage, tracker, progress }: RenderOptions,
): Promise<void> {
  progress.expect(due.length)
  const makeHere = (outputs: readonly Output[]): Promise<void> =>
    makeOutputs(program, outputs, stage, () => {
      progress.tick()
    })
  // What shows the same story stands together; so do the years.
  const sorted = due.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  const beside = due.length < WORTH_WORKERS ? [] : threads.start()
  const { pictures = [], others = [] } = Object.groupBy(
    sorted.filter(({ hasKey }) => hasKey),
    (output) => (isPicture(output) ? 'pictures' : 'others'),
  )
  const parts = [...chunk([...others, ...pictures], PART)]
  const workHere = async (): Promise<void> => {
    await makeHere(sorted.filter(({ hasKey }) => !hasKey))
    for (let part = parts.shift(); part; part = parts.shift()) {
      await makeHere(part)
      await otherWork() // the other threads are answered
    }
  }
  const workThere = async ({ ask }: RenderWorker): Promise<void> => {
    // From the end, where the pictures are: most words that they share are then drawn by one thread, not by each.
    for (let part = parts.pop(); part; part = parts.pop()) {
      const { made, standing } = await ask(JSON.stringify(part))
      progress.tick(made)
      tracker.stand(standing)
    }
  }
  try {
    // Each thread has two parts, so that it need not wait for its next one until this thread has time.
    await Promise.all([workHere(), ...[...beside, ...beside].map(workThere)])
  } finally {
    parts.length = 0 // after a failure the others make no more
  }
}

function isPicture({ file }: Output): boolean {
  return file.endsWith('.png')
}
