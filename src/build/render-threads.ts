import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { CompiledProgram } from './compile-program.ts'
import type { Output } from './program.ts'
import { session } from './session.ts'
import type { StageFolders } from './stage.ts'
import type { KeptTexts } from './text-log.ts'

/** What a thread gets when it starts. */
export interface RenderThreadData {
  readonly program: CompiledProgram
  readonly folders: StageFolders
  readonly texts: KeptTexts
}

/** So many were made, and these stand in `dist` already. */
export interface RenderThreadAnswer {
  readonly made: number
  readonly standing: readonly string[]
}

/** A thread beside this one that makes outputs. */
export interface RenderThread {
  /**
   * Makes outputs with a key: they are functions of their props, so a thread that knows nothing else of
   * the archive can make them. Rejects when one fails, and then the thread makes no more.
   */
  readonly make: (outputs: readonly Output[]) => Promise<RenderThreadAnswer>
  readonly end: () => Promise<unknown>
}

// A thread needs about 100 MB, and more than two processors were not measured.
const MOST_THREADS = 3

/** Starts a thread for each processor that this one leaves free. */
export function startRenderThreads(program: CompiledProgram, folders: StageFolders): RenderThread[] {
  const workerData: RenderThreadData = { program, folders, texts: session().texts }
  const count = Math.min(availableParallelism() - 1, MOST_THREADS)
  return Array.from({ length: count }, () => startThread(workerData))
}

function startThread(workerData: RenderThreadData): RenderThread {
  const thread = new Worker(new URL('render-thread.ts', import.meta.url), { workerData })
  // An answer counts for the part that waits longest, whichever it was: what matters is that all are answered.
  const asked: PromiseWithResolvers<RenderThreadAnswer>[] = []
  thread.on('message', (answer: RenderThreadAnswer) => asked.shift()?.resolve(answer))
  thread.on('error', (error) => {
    for (const { reject } of asked) reject(error)
  })
  return {
    make: (outputs) => {
      const answer = Promise.withResolvers<RenderThreadAnswer>()
      asked.push(answer)
      thread.postMessage(outputs)
      return answer.promise
    },
    end: () => thread.terminate(),
  }
}
