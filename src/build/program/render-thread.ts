import { workerData } from 'node:worker_threads'
import site from '../../site.config.ts'
import { Stage } from '../publishing/stage.ts'
import { session } from '../session.ts'
import { answerQuestions } from '../thread.ts'
import { makeOutputs } from './make-outputs.ts'
import { loadProgram, type Output } from './program.ts'
import type { RenderThreadAnswer, RenderThreadData } from './render-threads.ts'

// What startRenderThreads gives to a thread that it starts.
const { program: compiled, folders, texts } = workerData as RenderThreadData
const stage = new Stage(folders)
session().texts = texts
const loading = loadProgram(compiled, site.base)

answerQuestions(async (part: string): Promise<RenderThreadAnswer> => {
  const due = JSON.parse(part) as readonly Output[] // as render.ts wrote it
  await makeOutputs(await loading, due, stage, () => undefined)
  return { made: due.length, standing: stage.standing() }
})
