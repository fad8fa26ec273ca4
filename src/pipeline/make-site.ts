import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from '../core/paths.ts'
import site from '../site.config.ts'
import { PUBLIC_DIR } from '../content/public-dir.ts'
import type { CompiledPages } from '../astro/compile-pages.ts'
import { loadPages } from '../astro/compiled-pages.ts'
import { render } from './render.ts'
import { RenderWorkers, WORTH_WORKERS } from './render-workers.ts'
import { Progress } from '../system/progress.ts'
import { Stage } from '../publish/stage.ts'
import type { OutputTracker } from '../publish/output-tracker.ts'
import { archiveOfSite } from '../site/archive-of-site.ts'
import { buildSearchIndex } from '../search-index/search-index.ts'
import { session } from '../site/session.ts'
import { makesFile, shardOf } from '../core/shard.ts'
import type { Stopwatch } from './stopwatch.ts'
import type { Workspace } from '../store/workspace.ts'

/** Outputs that a feature switched off leaves out. */
const LEFT_OUT = new Set(site.features.search ? [] : [`${paths.search()}index.html`, paths.openSearch()])

interface Making {
  readonly compiled: CompiledPages
  readonly workspace: Workspace
  /** Told of every file that the site has. */
  readonly tracker: OutputTracker
  readonly stopwatch: Stopwatch
}

/**
 * Makes in the staging folder what is due: outputs, the search index beside them, and the files that are published
 * as they are. Returns how many outputs it made; throws when one fails.
 */
export async function makeSite({ compiled, workspace, tracker, stopwatch }: Making): Promise<number> {
  const { articles } = archiveOfSite()
  const { texts } = session()
  const progress = new Progress(process.stdout, 'Made')
  const failure = new AbortController()
  const { signal } = failure
  const rendered = Promise.withResolvers<undefined>()
  const searched = site.features.search
    ? buildSearchIndex({
        articles,
        texts,
        folders: workspace,
        tracker,
        progress,
        signal,
        rendered: rendered.promise,
      })
    : Promise.resolve()
  // It is waited for when all is rendered; a failure before that must not end the process.
  searched.catch(() => undefined)
  const stage = new Stage(workspace)
  for (const folder of [compiled.assets, PUBLIC_DIR]) {
    for (const file of stage.putFolder(folder)) tracker.claim(file)
  }
  const threads = new RenderWorkers(compiled, workspace)
  if (tracker.isAllNew && articles.length > WORTH_WORKERS) threads.start()
  let made: number
  try {
    const program = await loadPages(compiled, site.base)
    const due = await program.outputs(tracker, (file) => !LEFT_OUT.has(file) && makesFile(shardOf(), file))
    session().standing = (file) =>
      tracker.isKept(file) ? readFileSync(join(workspace.dist, file)) : undefined
    stopwatch.lap('comparing')
    await render(due, { program, threads, stage, tracker, progress })
    made = due.length
  } catch (error) {
    failure.abort()
    throw error
  } finally {
    await threads.end()
  }
  stopwatch.lap('rendering')
  rendered.resolve(undefined)
  await searched
  tracker.stand(stage.standing())
  stopwatch.lap('search')
  return made
}
