import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { listFiles } from '../system/files.ts'
import type { Workspace } from '../store/workspace.ts'
import { filesBefore, standingAfter, standingNow, type LastBuild } from './last-build.ts'
import { writeManifest } from './manifest.ts'
import { companionsOf, precompress } from './precompress.ts'
import { publish, type Publication } from './publish.ts'
import type { OutputTracker } from './output-tracker.ts'

interface Made {
  readonly last: LastBuild
  readonly tracker: OutputTracker
  /** The program and the shard, the digest of all else, and the number of stories, for the next build. */
  readonly madeBy: string
  readonly inputs: string
  readonly stories: number
  /** Whether files are compressed in advance. */
  readonly isPrecompressed: boolean
}

/**
 * Publishes what was made, and writes down for the next build what stands in `dist` then. A build that is stopped
 * meanwhile leaves its marker: the next one looks at every file.
 */
export async function publishSite(
  { staging, dist, publishing, manifest }: Workspace,
  { last, tracker, madeBy, inputs, stories, isPrecompressed }: Made,
): Promise<{ readonly publication: Publication; readonly files: number }> {
  mkdirSync(dirname(publishing), { recursive: true })
  writeFileSync(publishing, '')
  const companions = isPrecompressed ? companionsOf : undefined
  const publication = publish(staging, dist, filesBefore(last, tracker), tracker, companions)
  if (companions) await precompress(dist, listFiles(dist))
  // Companions are files nobody reported: they are looked up with all others.
  const standing = companions ? standingNow(dist) : standingAfter(last, publication, dist)
  writeManifest(manifest, madeBy, { inputs, stories, ...tracker.all(), ...standing })
  rmSync(publishing)
  return { publication, files: standing.files }
}
