import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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
import { dueOutputs } from './due-outputs.ts'
import { render } from './render.ts'
import { RenderWorkers, WORTH_WORKERS } from './render-workers.ts'
import type { Stopwatch } from './stopwatch.ts'

interface MakeSiteOptions extends Pick<SiteData, 'archive' | 'receipt'> {
  readonly project: Project
  readonly shard: Shard | undefined
  readonly compiled: CompiledPages
  readonly stories: StoryPlaces
  readonly workspace: Workspace
  /** Told of every file that the site has. */
  readonly tracker: OutputTracker
  readonly stopwatch: Stopwatch
  readonly terminal: ProgressOutput
}

/**
 * Makes what is due in the staging folder: outputs, the search index in the meantime, and the files that are published
 * as they are. Returns how many outputs it made; throws when one fails.
 */
export async function makeSite(options: MakeSiteOptions): Promise<number> {
  const { project, shard, compiled, archive, receipt, stories, workspace, tracker, stopwatch } = options
  const { site, environment } = project
  const progress = new Progress(options.terminal, 'Made')
  const failure = new AbortController()
  const rendered = Promise.withResolvers<undefined>()
  const indexed = site.features.search
    ? buildSearchIndex({
        articles: archive.articles,
        language: site.language,
        stories,
        shard,
        folders: workspace,
        tracker,
        progress,
        signal: failure.signal,
        rendered: rendered.promise,
      })
    : Promise.resolve()
  // It is awaited when everything is rendered; a failure before that must not end the process.
  indexed.catch(() => undefined)
  const stage = new Stage(workspace)
  for (const folder of [compiled.assets, publicFolder(project)]) {
    for (const file of stage.putFolder(folder)) tracker.tryClaim(file)
  }
  const workers = new RenderWorkers({ compiled, base: site.base, folders: workspace, stories })
  if (tracker.isAllNew && archive.articles.length > WORTH_WORKERS) workers.start()
  const data: SiteData = {
    archive,
    receipt,
    ...storySources(stories),
    publishedOutput: (file) => (tracker.isKept(file) ? readFileSync(join(workspace.dist, file)) : undefined),
  }
  let made: number
  try {
    const pages = await loadPages(compiled, site.base)
    const verify = environment['BACKFILE_VERIFY'] === '1'
    const due = await withSiteData(data, () => dueOutputs(pages, { tracker, site, shard, verify }))
    stopwatch.lap('comparing')
    await render(due, { pages, data, workers, stage, tracker, progress })
    made = due.length
  } catch (error) {
    failure.abort()
    throw error
  } finally {
    await workers.end()
  }
  stopwatch.lap('rendering')
  rendered.resolve(undefined)
  await indexed
  tracker.recordUnchanged(stage.takeUnchanged())
  stopwatch.lap('search')
  return made
}
