import { availableParallelism } from 'node:os'
import type { KeptTexts } from '../content/text-log.ts'
import type { StageFolders } from '../publishing/stage.ts'
import { session } from '../session.ts'
import { startThread, type Thread } from '../thread.ts'
import type { CompiledProgram } from './compile-program.ts'

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

/**
 * A thread beside this one that makes outputs with a key: they are functions of their props, so a thread that knows
 * nothing else of the archive can make them. Asked for several parts it has pictures of all of them under way, and
 * which answer is to which part does not matter. When one fails it makes no more. A part comes as JSON: it is what keys
 * are made of, and handed over in half the time of objects.
 */
export type RenderThread = Thread<string, RenderThreadAnswer>

/** Starting threads takes as long as making so many outputs. */
export const WORTH_THREADS = 500

// A thread needs about 100 MB, and more than two processors were not measured.
const MOST_THREADS = 3

/** Threads for a build, as many as there are processors that this thread leaves free. */
export class RenderThreads {
  readonly #program: CompiledProgram
  readonly #folders: StageFolders
  #started: readonly RenderThread[] = []

  constructor(program: CompiledProgram, folders: StageFolders) {
    this.#program = program
    this.#folders = folders
  }

  /** Starts them, unless they run: they load the program while this thread does something else. */
  start(): readonly RenderThread[] {
    if (this.#started.length > 0) return this.#started
    const workerData: RenderThreadData = {
      program: this.#program,
      folders: this.#folders,
      texts: session().texts,
    }
    const count = Math.min(availableParallelism() - 1, MOST_THREADS)
    const file = new URL('render-thread.ts', import.meta.url)
    this.#started = Array.from({ length: count }, () => startThread(file, { workerData, isSeldom: true }))
    return this.#started
  }

  async end(): Promise<void> {
    await Promise.all(this.#started.map(({ end }) => end()))
  }
}
