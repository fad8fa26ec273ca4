import { parentPort, workerData } from 'node:worker_threads'
import site from '../../site.config.ts'
import { Stage } from '../publishing/stage.ts'
import { session } from '../session.ts'
import { makeOutputs } from './make-outputs.ts'
import { loadProgram, type Output } from './program.ts'
import type { RenderThreadAnswer, RenderThreadData } from './render-threads.ts'

// What makeInThreads gives to a thread that it starts.
const { program: compiled, folders, texts } = workerData as RenderThreadData
const stage = new Stage(folders)
session().texts = texts
const loading = loadProgram(compiled, site)

/** Makes the outputs it is told to, and answers with what came of them. What fails ends the thread with its error. */
parentPort?.on('message', async (due: readonly Output[]) => {
  const program = await loading
  await makeOutputs(program, due, stage, () => undefined)
  parentPort?.postMessage({ made: due.length, standing: stage.standing() } satisfies RenderThreadAnswer)
})
