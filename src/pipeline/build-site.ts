import { rmSync } from 'node:fs'
import { compiledPages } from '../astro/compile-pages.ts'
import { contentFolder } from '../content/content-folder.ts'
import { readLookBack, writeLookBack } from '../content/look-back-log.ts'
import { readingSettings } from '../content/reading-settings.ts'
import { siteArchive } from '../content/site-archive.ts'
import { readSiteContent } from '../content/site-content.ts'
import type { Problem } from '../core/problem.ts'
import type { Project } from '../core/project.ts'
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
import { discardCaches } from './discard-caches.ts'
import { takeLock } from './lock.ts'
import { stageSite } from './stage-site.ts'
import { Stopwatch } from './stopwatch.ts'

export interface BuildOptions {
  /** Where progress is shown. */
  readonly terminal: ProgressOutput
  /** Discards everything that earlier builds cached. */
  readonly force: boolean
}

export interface BuildResult {
  /** Every problem in the content folder, sorted; none if the build failed before reading it. */
  readonly problems: readonly Problem[]
  /** What was built, or why nothing was published. */
  readonly outcome: Result<BuildReport, unknown>
}

/**
 * Builds the site into `dist`: reads what changed in the content folder, renders stale outputs into a staging folder,
 * then publishes those that differ. If anything fails before that, `dist` stays as the last build left it. Errors are
 * returned as the outcome, not thrown.
 */
export async function buildSite(project: Project, options: BuildOptions): Promise<BuildResult> {
  const problems: Problem[] = []
  try {
    const report = await buildWithLock(project, options, (found) => problems.push(...found))
    return { problems, outcome: ok(report) }
  } catch (error) {
    return { problems, outcome: err(error) }
  }
}

type OnProblems = (problems: readonly Problem[]) => void

async function buildWithLock(
  project: Project,
  { terminal, force }: BuildOptions,
  onProblems: OnProblems,
): Promise<BuildReport> {
  const workspace = workspaceOf(project)
  assertDistIsOurs(workspace)
  const lock = takeLock(workspace.lock)
  // A web server runs as another user, and must be able to read the site whatever this user's own files are like.
  const umask = process.umask(0o022)
  try {
    if (force) discardCaches(project, workspace)
    return await build(project, workspace, terminal, onProblems)
  } finally {
    process.umask(umask)
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
  const program = programFingerprint(project)
  // The shard decides which outputs are rendered.
  const fingerprint = JSON.stringify([program, shard])

  const inspecting = inspectLastBuildInWorker({ workspace, fingerprint })
  inspecting.catch(() => undefined) // awaited below
  const [compiled, { content, archive, receipt, problems }] = await Promise.all([
    compiledPages(project, workspace.programs, program),
    readSiteContent(project, program).then((content) => {
      // While the worker inspects the last build:
      const lookedBack = readLookBack(content.lookBack)
      const made = siteArchive(content, project, lookedBack)
      writeLookBack(content.lookBack, lookedBack, made.archive.connections.lookedBack)
      onProblems(made.problems)
      return { content, ...made }
    }),
  ])
  if (content.failure !== undefined) throw content.failure
  assertPublishable(problems, project)
  stopwatch.lap('reading')

  const inputs = inputsOfBuild(project, content)
  const last = await inspecting
  const { manifest, modified } = last
  if (manifest?.inputs === inputs && modified.size === 0) {
    stopwatch.lap('comparing')
    return reportUpToDate(manifest, stopwatch)
  }

  const tracker = new OutputTracker(manifest, modified)
  const stories = { folder: contentFolder(project), settings: readingSettings(project), texts: content.texts }
  const rendered = await stageSite({
    project,
    shard,
    compiled,
    archive,
    receipt,
    stories,
    workspace,
    tracker,
    stopwatch,
    terminal,
  })
  const { publication, files } = await publishSite(workspace, {
    last,
    tracker,
    fingerprint,
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

function reportUpToDate({ stories, outputs, files }: Manifest, { phases }: Stopwatch): BuildReport {
  return { rendered: 0, changed: [], removed: [], stories, kept: outputs, untouched: files, phases }
}

function assertPublishable(problems: readonly Problem[], project: Project): void {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (errors === 0 || project.site.onError === 'quarantine') return
  throw new Error(
    `${errors} ${errors === 1 ? 'error' : 'errors'} in ${contentFolder(project)}: nothing was published.`,
  )
}
