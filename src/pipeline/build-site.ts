import { rmSync } from 'node:fs'
import { buildArchive } from '../archive/archive.ts'
import { selectForPublication } from '../archive/receipt.ts'
import { compiledPages } from '../astro/compile-pages.ts'
import { contentFolder } from '../content/content-folder.ts'
import { readingSettings } from '../content/reading-settings.ts'
import { readSiteContent } from '../content/site-content.ts'
import type { Problem } from '../core/problem.ts'
import { todayOf, type Project } from '../core/project.ts'
import { err, ok, type Result } from '../core/result.ts'
import { shardOf } from '../core/shard.ts'
import { assertDistIsOurs } from '../publish/assert-dist-is-ours.ts'
import { inspectLastBuildInWorker } from '../publish/last-build.ts'
import type { Manifest } from '../publish/manifest.ts'
import { OutputTracker } from '../publish/output-tracker.ts'
import { publishSite } from '../publish/publish-site.ts'
import { programFingerprint } from '../store/fingerprint.ts'
import { workspaceOf, type Workspace } from '../store/workspace.ts'
import type { ProgressOutput } from '../system/progress.ts'
import type { BuildReport } from './build-report.ts'
import { inputsOfBuild } from './inputs.ts'
import { forgetLastBuild } from './forget-last-build.ts'
import { takeLock } from './lock.ts'
import { makeSite } from './make-site.ts'
import { Stopwatch } from './stopwatch.ts'

export interface BuildOptions {
  /** Where progress is shown. */
  readonly terminal: ProgressOutput
  /** Uses nothing that earlier builds kept. */
  readonly force: boolean
}

/** What came of a build. */
export interface BuildResult {
  /** Every problem of the content folder, sorted; none when the build failed before it was read. */
  readonly problems: readonly Problem[]
  /** What was built, or why nothing was published. */
  readonly outcome: Result<BuildReport, unknown>
}

/**
 * Builds the site into `dist`: reads what changed in the content folder, makes the outputs that show it in a staging
 * folder, and then publishes what differs. Whenever anything fails, the site of the last build stays whole.
 */
export async function buildSite(project: Project, options: BuildOptions): Promise<BuildResult> {
  const problems: Problem[] = []
  try {
    const report = await buildAlone(project, options, (found) => problems.push(...found))
    return { problems, outcome: ok(report) }
  } catch (error) {
    return { problems, outcome: err(error) }
  }
}

type OnProblems = (problems: readonly Problem[]) => void

async function buildAlone(
  project: Project,
  { terminal, force }: BuildOptions,
  onProblems: OnProblems,
): Promise<BuildReport> {
  const workspace = workspaceOf(project)
  assertDistIsOurs(workspace)
  const lock = takeLock(workspace.lock)
  try {
    if (force) forgetLastBuild(project, workspace)
    return await build(project, workspace, terminal, onProblems)
  } finally {
    lock.release()
  }
}

async function build(
  project: Project,
  workspace: Workspace,
  terminal: ProgressOutput,
  onProblems: OnProblems,
): Promise<BuildReport> {
  const shard = shardOf(project.environment)
  rmSync(workspace.staging, { recursive: true, force: true })
  const stopwatch = new Stopwatch()
  const fingerprint = programFingerprint(project)
  // Which outputs are made depends on the shard too.
  const madeBy = JSON.stringify([fingerprint, shard])

  const inspecting = inspectLastBuildInWorker({ workspace, madeBy })
  inspecting.catch(() => undefined) // awaited below
  const [compiled, content] = await Promise.all([
    compiledPages(project, workspace.programs, fingerprint),
    readSiteContent(project, fingerprint).then((found) => {
      onProblems(found.problems)
      return found
    }),
  ])
  if (content.failure !== undefined) throw content.failure
  assertPublishable(content.problems, project)
  stopwatch.lap('reading')

  const inputs = inputsOfBuild(project, content)
  const { articles, receipt } = selectForPublication(content.entries, todayOf(project))
  const archive = buildArchive(articles) // while the worker inspects
  const last = await inspecting
  const { manifest, touched } = last
  if (manifest?.inputs === inputs && touched.size === 0) {
    stopwatch.lap('comparing')
    return nothingToDo(manifest, stopwatch)
  }

  const tracker = new OutputTracker(manifest, touched)
  const stories = { folder: contentFolder(project), settings: readingSettings(project), texts: content.texts }
  const making = { project, shard, compiled, archive, receipt, stories, workspace }
  const rendered = await makeSite({ ...making, tracker, stopwatch, terminal })
  const { publication, files } = await publishSite(workspace, {
    last,
    tracker,
    madeBy,
    inputs,
    stories: archive.articles.length,
    isPrecompressed: project.site.features.precompress,
  })
  stopwatch.lap('publishing')
  return {
    ...publication,
    stories: archive.articles.length,
    rendered,
    kept: tracker.keptCount,
    untouched: files - publication.changed.length,
    phases: stopwatch.phases,
  }
}

function nothingToDo({ stories, outputs, files }: Manifest, { phases }: Stopwatch): BuildReport {
  return { rendered: 0, changed: [], removed: [], stories, kept: outputs, untouched: files, phases }
}

function assertPublishable(problems: readonly Problem[], project: Project): void {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (errors === 0 || project.site.onError === 'quarantine') return
  throw new Error(
    `${errors} ${errors === 1 ? 'error' : 'errors'} in ${contentFolder(project)}: nothing was published.`,
  )
}
