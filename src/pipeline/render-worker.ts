import { workerData } from 'node:worker_threads'
import { loadPages, type Output } from '../astro/compiled-pages.ts'
import { storySources } from '../content/story-sources.ts'
import { Stage } from '../publish/stage.ts'
import { provideSiteData, withoutArchive } from '../site/site-data.ts'
import { answerRequests } from '../system/worker.ts'
import { makeOutputs } from './make-outputs.ts'
import type { RenderWorkerAnswer, RenderWorkerData } from './render-workers.ts'

// RenderWorkers passes this to a worker that it starts.
const { compiled, folders, stories, base, emptyPlaces } = workerData as RenderWorkerData
const stage = new Stage(folders)
provideSiteData(withoutArchive({ ...storySources(stories), emptyPlaces }))
const loading = loadPages(compiled, base)

answerRequests(async (part: string): Promise<RenderWorkerAnswer> => {
  const due = JSON.parse(part) as readonly Output[] // as render.ts wrote it
  await makeOutputs(await loading, due, stage, () => undefined)
  return { made: due.length, unchanged: stage.takeUnchanged() }
})
