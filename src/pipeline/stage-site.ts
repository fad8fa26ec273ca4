import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { emptyPlaces } from '../archive/routes.ts'
import { loadPages } from '../astro/compiled-pages.ts'
import type { CompiledPages } from '../astro/compile-pages.ts'
import { publicFolder } from '../content/content-folder.ts'
import { storySources, type StoryPlaces } from '../content/story-sources.ts'
import type { Project } from '../core/project.ts'
import type { Shard } from '../core/shard.ts'
import type { OutputTracker } from '../publish/output-tracker.ts'
import { Stage } from '../publish/stage.ts'
import { buildSearchIndex } from '../search-index/search-index.ts'
import { withSiteData, type SiteData } from '../site/site-data.ts'
import type { Workspace } from '../store/workspace.ts'
import { Progress, type ProgressOutput } from '../system/progress.ts'
import { render } from './render.ts'
import { MIN_OUTPUTS_FOR_WORKERS, RenderWorkers } from './render-workers.ts'
import { staleOutputs } from './stale-outputs.ts'
import type { Stopwatch } from './stopwatch.ts'

interface StageSiteOptions extends Pick<SiteData, 'archive' | 'receipt'> {
  readonly project: Project
  readonly shard: Shard | undefined
  readonly compiled: CompiledPages
  readonly stories: StoryPlaces
  readonly workspace: Workspace
  /** Every file of the site is registered with it. */
  readonly tracker: OutputTracker
  readonly stopwatch: Stopwatch
  readonly terminal: ProgressOutput
}

/**
 * Writes what changed to the staging folder: rendered outputs, the search index (concurrently), and the files of
 * `public/` and of the compiled program. Returns the number of outputs rendered. Throws if one fails.
 */
export async function stageSite(options: StageSiteOptions): Promise<number> {
  const { project, shard, compiled, archive, receipt, stories, workspace, tracker, stopwatch } = options
  const { site, environment } = project
  const progress = new Progress(options.terminal, 'Built')
  const failure = new AbortController()
  const indexed = site.features.search
    ? buildSearchIndex({
        articles: archive.articles,
        names: archive.connections.names.names,
        language: site.language,
        stories,
        shard,
        folders: workspace,
        tracker,
        progress,
        signal: failure.signal,
      })
    : Promise.resolve()
  // Awaited after rendering. Until then, a failure must not end the process as an unhandled rejection.
  indexed.catch(() => undefined)
  const stage = new Stage(workspace)
  for (const folder of [compiled.assets, publicFolder(project)]) {
    for (const file of stage.putFolder(folder)) tracker.tryClaim(file)
  }
  const shown = { emptyPlaces: emptyPlaces(archive) }
  const workers = new RenderWorkers({ compiled, base: site.base, folders: workspace, stories, ...shown })
  if (tracker.isFullBuild && archive.articles.length > MIN_OUTPUTS_FOR_WORKERS) workers.start()
  const data: SiteData = {
    archive,
    ...shown,
    receipt,
    ...storySources(stories),
    sizeOf: (file) =>
      sizeOf(join(workspace.staging, file)) ??
      (tracker.has(file) ? sizeOf(join(workspace.dist, file)) : undefined),
    publishedOutput: (file) => (tracker.isKept(file) ? readFileSync(join(workspace.dist, file)) : undefined),
  }
  let renderedCount: number
  try {
    const pages = await loadPages(compiled, site.base)
    const verify = environment['BACKFILE_VERIFY'] === '1'
    const stale = await withSiteData(data, () => staleOutputs(pages, { tracker, site, shard, verify }))
    stopwatch.lap('comparing')
    await render(stale, { pages, data, workers, stage, tracker, progress })
    renderedCount = stale.length
  } catch (error) {
    failure.abort()
    throw error
  } finally {
    await workers.end()
  }
  stopwatch.lap('rendering')
  await indexed
  tracker.recordUnchanged(stage.drainUnchanged())
  stopwatch.lap('search')
  return renderedCount
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size
}
