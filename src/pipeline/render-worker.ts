import { workerData } from 'node:worker_threads'
import site from '../site.config.ts'
import { Stage } from '../publish/stage.ts'
import { session } from '../site/session.ts'
import { answerRequests } from '../system/worker.ts'
import { makeOutputs } from './make-outputs.ts'
import { loadPages, type Output } from '../astro/compiled-pages.ts'
import type { RenderWorkerAnswer, RenderWorkerData } from './render-workers.ts'

// What startRenderThreads gives to a thread that it starts.
const { program: compiled, folders, texts } = workerData as RenderWorkerData
const stage = new Stage(folders)
session().texts = texts
const loading = loadPages(compiled, site.base)

answerRequests(async (part: string): Promise<RenderWorkerAnswer> => {
  const due = JSON.parse(part) as readonly Output[] // as render.ts wrote it
  await makeOutputs(await loading, due, stage, () => undefined)
  return { made: due.length, standing: stage.standing() }
})
