import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from '../core/paths.ts'
import { entriesOf } from '../system/files.ts'
import type { Workspace } from '../store/workspace.ts'

/** A checkout, and what macOS puts into any folder that is looked at. */
const NOT_STRANGE = new Set(['.git', '.DS_Store'])

/**
 * Throws when `dist` holds files that no build put there. A build removes what
 * is not its own, so `BACKFILE_DIST` set to a wrong folder would empty it. A
 * folder that is new or empty, or that an earlier build wrote to, will do.
 */
export function assertDistIsOurs({ dist, manifest, publishing }: Workspace): void {
  if (statSync(dist, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new Error(`${dist} is a file. Name a folder for the site with BACKFILE_DIST.`)
  }
  // Every build writes the list of addresses; without it, one that was stopped has left its traces.
  if ([join(dist, paths.dataUrls()), manifest, publishing].some((trace) => existsSync(trace))) return
  const stranger = entriesOf(dist).find(({ name }) => !NOT_STRANGE.has(name))
  if (stranger === undefined) return
  throw new Error(
    `${dist} holds files that no build put there, such as ${stranger.name}, and a build removes all files but its own. ` +
      'Name another folder with BACKFILE_DIST, or empty this one.',
  )
}
