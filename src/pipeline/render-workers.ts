import { availableParallelism } from 'node:os'
import type { CompiledPages } from '../astro/compile-pages.ts'
import type { StoryPlaces } from '../content/story-sources.ts'
import type { StageFolders } from '../publish/stage.ts'
import type { SiteData } from '../site/site-data.ts'
import { startWorker, type RequestWorker } from '../system/worker.ts'

/** What a worker gets when it starts. */
export interface RenderWorkerData {
  readonly compiled: CompiledPages
  /** Path under which the site is on its host. */
  readonly base: string
  readonly folders: StageFolders
  readonly stories: StoryPlaces
  readonly emptyPlaces: SiteData['emptyPlaces']
}

/** How many outputs a worker made, and the files that are in `dist` already. */
export interface RenderWorkerAnswer {
  readonly made: number
  readonly unchanged: readonly string[]
}

/**
 * Makes outputs with a key: they are functions of their props, so a worker needs nothing else of the archive. When one
 * fails, it makes no more. Outputs come as JSON: that is what keys are made of, and it takes half the time to pass.
 */
export type RenderWorker = RequestWorker<string, RenderWorkerAnswer>

/** Starting workers takes as long as making this many outputs. */
export const WORTH_WORKERS = 500

// A worker needs about 100 MB, and more than two processors were not measured.
const MOST_WORKERS = 3

/** The workers of a build, as many as there are processors that this thread leaves free. */
export class RenderWorkers {
  readonly #data: RenderWorkerData
  #started: readonly RenderWorker[] = []

  constructor(data: RenderWorkerData) {
    this.#data = data
  }

  /** Starts them, unless they run: they load the pages while this thread does something else. */
  start(): readonly RenderWorker[] {
    if (this.#started.length > 0) return this.#started
    const count = Math.min(availableParallelism() - 1, MOST_WORKERS)
    const file = new URL('render-worker.ts', import.meta.url)
    this.#started = Array.from({ length: count }, () =>
      startWorker(file, { workerData: this.#data, skipCompileCache: true }),
    )
    return this.#started
  }

  async end(): Promise<void> {
    await Promise.all(this.#started.map(({ terminate }) => terminate()))
  }
}
