import { availableParallelism } from 'node:os'
import type { CompiledPages } from '../astro/compile-pages.ts'
import type { StoryPlaces } from '../content/story-sources.ts'
import type { StageFolders } from '../publish/stage.ts'
import type { SiteData } from '../site/site-data.ts'
import { startWorker, type RequestWorker } from '../system/worker.ts'

/** The `workerData` of a render worker. */
export interface RenderWorkerData {
  readonly compiled: CompiledPages
  /** The site's base path. */
  readonly base: string
  readonly folders: StageFolders
  readonly stories: StoryPlaces
  readonly emptyPlaces: SiteData['emptyPlaces']
}

export interface RenderWorkerResponse {
  /** The number of outputs. */
  readonly rendered: number
  /** Files that are in `dist` already, with the same bytes. */
  readonly unchanged: readonly string[]
}

/**
 * Renders and stages a chunk of outputs that have a key. They are functions of their props, so a worker needs nothing
 * else of the archive. The chunk is passed as JSON: props are JSON anyway, because their key is a digest of it, and it
 * takes half as long as a structured clone. Fails if an output does, and then starts no more of the chunk.
 */
export type RenderWorker = RequestWorker<string, RenderWorkerResponse>

/** Starting workers takes as long as rendering this many outputs. */
export const MIN_OUTPUTS_FOR_WORKERS = 500

// Each needs about 100 MB, and more than two processors were not measured.
const MAX_WORKERS = 3

/** The render workers of a build: one for each processor that this thread leaves idle. */
export class RenderWorkers {
  readonly #data: RenderWorkerData
  #started: readonly RenderWorker[] = []

  constructor(data: RenderWorkerData) {
    this.#data = data
  }

  /** Starts the workers if they are not running. They load the pages while this thread does other work. */
  start(): readonly RenderWorker[] {
    if (this.#started.length > 0) return this.#started
    const count = Math.min(availableParallelism() - 1, MAX_WORKERS)
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
