import { rmSync } from 'node:fs'
import site from '../site.config.ts'
import type { BuildReport } from './build-report.ts'
import { contentFolder } from '../content/content-folder.ts'
import { readContentOfSite } from '../content/content-of-site.ts'
import { programFingerprint } from '../store/fingerprint.ts'
import { inputsOfBuild } from './inputs.ts'
import { forgetLastBuild } from './forget-last-build.ts'
import { takeLock } from './lock.ts'
import { makeSite } from './make-site.ts'
import { compiledPages } from '../astro/compile-pages.ts'
import { inspectLastBuildInWorker } from '../publish/last-build.ts'
import type { Manifest } from '../publish/manifest.ts'
import { publishSite } from '../publish/publish-site.ts'
import { assertDistIsOurs } from '../publish/assert-dist-is-ours.ts'
import { OutputTracker } from '../publish/output-tracker.ts'
import { archiveOfSite } from '../site/archive-of-site.ts'
import { session } from '../site/session.ts'
import { shardOf } from '../core/shard.ts'
import { Stopwatch } from './stopwatch.ts'
import type { Workspace } from '../store/workspace.ts'

/**
 * Builds the site into `dist`: reads what changed in the content folder, makes
 * the outputs that show it in a staging folder, and then publishes what
 * differs. With `force` it uses nothing that earlier builds kept. Throws when a file
 * of the content folder cannot be published, and when anything fails: the site of
 * the last build then stays whole.
 */
export async function buildSite(workspace: Workspace, { force = false } = {}): Promise<BuildReport> {
  assertDistIsOurs(workspace)
  const lock = takeLock(workspace.lock)
  try {
    if (force) forgetLastBuild(workspace)
    return await buildLocked(workspace)
  } finally {
    lock.release()
  }
}

async function buildLocked(workspace: Workspace): Promise<BuildReport> {
  // Whatever the shell it runs in says: a build for readers is never a development build.
  process.env['NODE_ENV'] = 'production'
  // Astro would take these for import.meta.env.DEV and PROD; Vitest sets them for what it starts.
  delete process.env['DEV']
  delete process.env['PROD']
  rmSync(workspace.staging, { recursive: true, force: true })
  const stopwatch = new Stopwatch()
  const fingerprint = programFingerprint(process.cwd())
  // Which outputs are made depends on the shard too.
  const madeBy = JSON.stringify([fingerprint, shardOf()])

  const inspecting = inspectLastBuildInWorker({ workspace, madeBy })
  inspecting.catch(() => undefined) // it is waited for below
  const [compiled] = await Promise.all([compiledPages(workspace.programs, fingerprint), readContentOfSite()])
  refuseErrors()
  stopwatch.lap('reading')

  const inputs = inputsOfBuild()
  const { articles } = archiveOfSite() // while another thread looks
  const last = await inspecting
  const { manifest, touched } = last
  if (manifest?.inputs === inputs && touched.size === 0) {
    stopwatch.lap('comparing')
    return nothingToDo(manifest, stopwatch)
  }

  const tracker = new OutputTracker(manifest, touched)
  const rendered = await makeSite({ compiled, workspace, tracker, stopwatch })

  const stories = articles.length
  const { publication, files } = await publishSite(workspace, { last, tracker, madeBy, inputs, stories })
  stopwatch.lap('publishing')
  const untouched = files - publication.changed.length
  return { ...publication, stories, rendered, kept: tracker.keptCount, untouched, phases: stopwatch.phases }
}

function nothingToDo({ stories, outputs, files }: Manifest, { phases }: Stopwatch): BuildReport {
  return { rendered: 0, changed: [], removed: [], stories, kept: outputs, untouched: files, phases }
}

function refuseErrors(): void {
  const errors = session().problems.filter(({ severity }) => severity === 'error').length
  if (errors === 0 || site.onError === 'quarantine') return
  throw new Error(
    `${errors} ${errors === 1 ? 'error' : 'errors'} in ${contentFolder()}: nothing was published.`,
  )
}
