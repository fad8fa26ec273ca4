import { availableParallelism } from 'node:os'
import type { TextCache } from '../store/text-cache.ts'
import type { StageFolders } from '../publish/stage.ts'
import { session } from '../site/session.ts'
import { startWorker, type Thread } from '../system/worker.ts'
import type { CompiledPages } from '../astro/compile-pages.ts'

/** What a thread gets when it starts. */
export interface RenderWorkerData {
  readonly program: CompiledPages
  readonly folders: StageFolders
  readonly texts: TextCache
}

/** So many were made, and these stand in `dist` already. */
export interface RenderWorkerAnswer {
  readonly made: number
  readonly standing: readonly string[]
}

/**
 * A thread beside this one that makes outputs with a key: they are functions of their props, so a thread that knows
 * nothing else of the archive can make them. PathsRequest for several parts it has pictures of all of them under way, and
 * which answer is to which part does not matter. When one fails it makes no more. A part comes as JSON: it is what keys
 * are made of, and handed over in half the time of objects.
 */
export type RenderWorker = Thread<string, RenderWorkerAnswer>

/** Starting threads takes as long as making so many outputs. */
export const WORTH_WORKERS = 500

// A thread needs about 100 MB, and more than two processors were not measured.
const MOST_WORKERS = 3

/** Threads for a build, as many as there are processors that this thread leaves free. */
export class RenderWorkers {
  readonly #program: CompiledPages
  readonly #folders: StageFolders
  #started: readonly RenderWorker[] = []

  constructor(program: CompiledPages, folders: StageFolders) {
    this.#program = program
    this.#folders = folders
  }

  /** Starts them, unless they run: they load the program while this thread does something else. */
  start(): readonly RenderWorker[] {
    if (this.#started.length > 0) return this.#started
    const workerData: RenderWorkerData = {
      program: this.#program,
      folders: this.#folders,
      texts: session().texts,
    }
    const count = Math.min(availableParallelism() - 1, MOST_WORKERS)
    const file = new URL('render-worker.ts', import.meta.url)
    this.#started = Array.from({ length: count }, () => startWorker(file, { workerData, isSeldom: true }))
    return this.#started
  }

  async end(): Promise<void> {
    await Promise.all(this.#started.map(({ end }) => end()))
  }
}
