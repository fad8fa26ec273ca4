import { setImmediate as otherWork } from 'node:timers/promises'
import { partsOf } from '../parts-of.ts'
import type { Progress } from '../progress.ts'
import type { Stage } from '../publishing/stage.ts'
import type { Units } from '../publishing/units.ts'
import { makeOutputs } from './make-outputs.ts'
import type { Output, Program } from './program.ts'
import { WORTH_THREADS, type RenderThread, type RenderThreads } from './render-threads.ts'

// Large enough that a thread seldom waits for its next part, small enough that all end at the same time.
const PART = 50

export interface RenderOptions {
  readonly program: Program
  readonly threads: RenderThreads
  /** Takes what this thread makes. */
  readonly stage: Stage
  readonly units: Units
  readonly progress: Progress
}

/** Makes the outputs that are due: a few here, many on all processors. Throws when one fails. */
export async function render(
  due: readonly Output[],
  { program, threads, stage, units, progress }: RenderOptions,
): Promise<void> {
  progress.expect(due.length)
  const makeHere = (outputs: readonly Output[]): Promise<void> =>
    makeOutputs(program, outputs, stage, () => {
      progress.tick()
    })
  // What shows the same story stands together; so do the years.
  const sorted = due.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  const beside = due.length < WORTH_THREADS ? [] : threads.start()
  const parts = partsOf(sorted.filter(hasKey), PART)
  const workHere = async (): Promise<void> => {
    await makeHere(sorted.filter((output) => !hasKey(output)))
    for (const part of parts) {
      await makeHere(part)
      await otherWork() // the other threads are answered
    }
  }
  const workThere = async ({ ask }: RenderThread): Promise<void> => {
    for (const part of parts) {
      const { made, standing } = await ask(JSON.stringify(part))
      progress.tick(made)
      units.stand(standing)
    }
  }
  try {
    // Each thread has two parts, so that it need not wait for its next one until this thread has time.
    await Promise.all([workHere(), ...[...beside, ...beside].map(workThere)])
  } finally {
    parts.return(undefined)
  }
}

/** Such an output shows its props and nothing else of the archive. */
function hasKey({ path }: Output): boolean {
  return path.cacheKey !== undefined
}
