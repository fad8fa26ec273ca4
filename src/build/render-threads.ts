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

// A thread needs about 100 MB, and more than two were not measured.
const MOST_THREADS = 4

// Large enough that a thread seldom waits for its next part, small enough that all end at the same time.
const PART = 100

/**
 * Makes outputs on all processors. Only those with a key: they
 * are functions of their props, so a thread that knows nothing else of the archive can make
 * them. Throws when one fails, and then makes no more.
 */
export async function makeInThreads(
  program: CompiledProgram,
  due: readonly Output[],
  folders: StageFolders,
  onMade: (answer: RenderThreadAnswer) => void,
): Promise<void> {
  const parts: Output[][] = []
  for (let start = 0; start < due.length; start += PART) parts.push(due.slice(start, start + PART))
  const queue = parts.values()
  const workerData: RenderThreadData = { program, folders, texts: session().texts }
  const count = Math.min(availableParallelism(), MOST_THREADS, parts.length)
  const threads = Array.from(
    { length: count },
    () => new Worker(new URL('render-thread.ts', import.meta.url), { workerData }),
  )
  try {
    await Promise.all(threads.map((thread) => feed(thread, queue, onMade)))
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}

/** Gives a thread one part after the other, until there are no more. */
function feed(
  thread: Worker,
  queue: Iterator<readonly Output[]>,
  onMade: (answer: RenderThreadAnswer) => void,
): Promise<void> {
  return new Promise((done, fail) => {
    const next = (): void => {
      const { value: part } = queue.next()
      if (part) thread.postMessage(part)
      else done()
    }
    thread.on('message', (answer: RenderThreadAnswer) => {
      onMade(answer)
      next()
    })
    thread.on('error', fail)
    next()
  })
}
