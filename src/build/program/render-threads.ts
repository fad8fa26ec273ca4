import { availableParallelism } from 'node:os'
import type { KeptTexts } from '../content/text-log.ts'
import type { StageFolders } from '../publishing/stage.ts'
import { session } from '../session.ts'
import { startThread, type Thread } from '../thread.ts'
import type { CompiledProgram } from './compile-program.ts'
import type { Output } from './program.ts'

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
 * which answer is to which part does not matter. When one fails it makes no more.
 */
export type RenderThread = Thread<readonly Output[], RenderThreadAnswer>

// A thread needs about 100 MB, and more than two processors were not measured.
const MOST_THREADS = 3

/** Starts a thread for each processor that this one leaves free. */
export function startRenderThreads(program: CompiledProgram, folders: StageFolders): RenderThread[] {
  const data: RenderThreadData = { program, folders, texts: session().texts }
  const count = Math.min(availableParallelism() - 1, MOST_THREADS)
  return Array.from({ length: count }, () => startThread(new URL('render-thread.ts', import.meta.url), data))
}
