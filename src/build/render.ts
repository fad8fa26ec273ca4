import type { CompiledProgram } from './compile-program.ts'
import { makeOutputs } from './make-outputs.ts'
import type { Output, Program } from './program.ts'
import type { Progress } from './progress.ts'
import { makeInThreads } from './render-threads.ts'
import type { Stage, StageFolders } from './stage.ts'
import type { Units } from './units.ts'

/** Starting threads takes as long as making so many outputs. */
const WORTH_THREADS = 500

export interface RenderOptions {
  readonly compiled: CompiledProgram
  /** The same, loaded. */
  readonly program: Program
  readonly folders: StageFolders
  /** Takes what this thread makes. */
  readonly stage: Stage
  readonly units: Units
  readonly progress: Progress
}

/** Makes the outputs that are due: a few here, many on all processors. Throws when one fails. */
export async function render(
  due: readonly Output[],
  { compiled, program, folders, stage, units, progress }: RenderOptions,
): Promise<void> {
  progress.expect(due.length)
  const makeHere = (outputs: readonly Output[]): Promise<void> =>
    makeOutputs(program, outputs, stage, () => {
      progress.tick()
    })
  // What shows the same story stands together; so do the years.
  const sorted = due.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  if (sorted.length < WORTH_THREADS) return makeHere(sorted)
  const inThreads = makeInThreads(compiled, sorted.filter(hasKey), folders, ({ made, standing }) => {
    progress.tick(made)
    units.stand(standing)
  })
  await Promise.all([inThreads, makeHere(sorted.filter((output) => !hasKey(output)))])
}

/** Such an output shows its props and nothing else of the archive. */
function hasKey({ path }: Output): boolean {
  return path.cacheKey !== undefined
}
