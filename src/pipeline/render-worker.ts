import { workerData } from 'node:worker_threads'
import { loadPages, type Output } from '../astro/compiled-pages.ts'
import { storySources } from '../content/story-sources.ts'
import { Stage } from '../publish/stage.ts'
import { provideSiteData, withoutArchive } from '../site/site-data.ts'
import { answerRequests } from '../system/worker.ts'
import type { RenderWorkerData, RenderWorkerResponse } from './render-workers.ts'
import { stageOutputs } from './stage-outputs.ts'

const { compiled, folders, stories, base, emptyPlaces } = workerData as RenderWorkerData // from RenderWorkers
const stage = new Stage(folders)
provideSiteData(withoutArchive({ ...storySources(stories), emptyPlaces }))
const loading = loadPages(compiled, base)

answerRequests(async (chunk: string): Promise<RenderWorkerResponse> => {
  const outputs = JSON.parse(chunk) as readonly Output[] // from render.ts
  await stageOutputs(await loading, outputs, stage, () => undefined)
  return { rendered: outputs.length, unchanged: stage.drainUnchanged() }
})
