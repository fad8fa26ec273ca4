import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { listFiles } from '../system/files.ts'
import type { Workspace } from '../store/workspace.ts'
import { currentFileStats, fileStatsAfter, removalCandidates, type LastBuild } from './last-build.ts'
import { writeManifest } from './manifest.ts'
import { companionsOf, precompress } from './precompress.ts'
import { publish, type Publication } from './publish.ts'
import type { OutputTracker } from './output-tracker.ts'

interface PublishOptions {
  readonly last: LastBuild
  readonly tracker: OutputTracker
  /** The fingerprint, inputs and number of stories go into the manifest, for the next build. */
  readonly fingerprint: string
  readonly inputs: string
  readonly stories: number
  readonly isPrecompressed: boolean
}

/**
 * Publishes the staged files and writes the manifest. If this is interrupted, the marker stays behind, and the next
 * build ignores the manifest and checks every file.
 */
export async function publishSite(
  { staging, dist, publishing, manifest }: Workspace,
  { last, tracker, fingerprint, inputs, stories, isPrecompressed }: PublishOptions,
): Promise<{ readonly publication: Publication; readonly files: number }> {
  mkdirSync(dirname(publishing), { recursive: true })
  writeFileSync(publishing, '')
  const companions = isPrecompressed ? companionsOf : undefined
  const publication = publish(staging, dist, removalCandidates(last, tracker), tracker, companions)
  if (companions) await precompress(dist, listFiles(dist))
  // A publication does not include companions.
  const stats = companions ? currentFileStats(dist) : fileStatsAfter(last, publication, dist)
  writeManifest(manifest, fingerprint, { inputs, stories, ...tracker.all(), ...stats })
  rmSync(publishing)
  return { publication, files: stats.files }
}
