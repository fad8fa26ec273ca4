import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from '../core/paths.ts'
import site from '../site.config.ts'
import { OWN_FILES } from './own-files.ts'
import type { CompiledProgram } from './program/compile-program.ts'
import { loadProgram } from './program/program.ts'
import { render } from './program/render.ts'
import { RenderThreads, WORTH_THREADS } from './program/render-threads.ts'
import { Progress } from './progress.ts'
import { Stage } from './publishing/stage.ts'
import type { Units } from './publishing/units.ts'
import { archiveOfSite } from './routes/archive-of-site.ts'
import { buildSearchIndex } from './search/search-index.ts'
import { session } from './session.ts'
import { makesFile, shardOf } from './shard.ts'
import type { Stopwatch } from './stopwatch.ts'
import type { Workspace } from './workspace.ts'

/** Outputs that a feature switched off leaves out. */
const LEFT_OUT = new Set(site.features.search ? [] : [`${paths.search()}index.html`, paths.openSearch()])

interface Making {
  readonly compiled: CompiledProgram
  readonly workspace: Workspace
  /** Told of every file that the site has. */
  readonly units: Units
  readonly stopwatch: Stopwatch
}

/**
 * Makes in the staging folder what is due: outputs, the search index beside them, and the files that are published
 * as they are. Returns how many outputs it made; throws when one fails.
 */
export async function makeSite({ compiled, workspace, units, stopwatch }: Making): Promise<number> {
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
        units,
        progress,
        signal,
        rendered: rendered.promise,
      })
    : Promise.resolve()
  // It is waited for when all is rendered; a failure before that must not end the process.
  searched.catch(() => undefined)
  const stage = new Stage(workspace)
  for (const folder of [compiled.assets, OWN_FILES]) {
    for (const file of stage.putFolder(folder)) units.claim(file)
  }
  const threads = new RenderThreads(compiled, workspace)
  if (units.isAllNew && articles.length > WORTH_THREADS) threads.start()
  let made: number
  try {
    const program = await loadProgram(compiled, site.base)
    const due = await program.outputs(units, (file) => !LEFT_OUT.has(file) && makesFile(shardOf(), file))
    session().standing = (file) => (units.isKept(file) ? readFileSync(join(workspace.dist, file)) : undefined)
    stopwatch.lap('comparing')
    await render(due, { program, threads, stage, units, progress })
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
  units.stand(stage.standing())
  stopwatch.lap('search')
  return made
}
