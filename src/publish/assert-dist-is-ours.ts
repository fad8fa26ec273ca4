import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from '../core/paths.ts'
import { entriesOf } from '../system/files.ts'
import type { Workspace } from '../store/workspace.ts'

/** A checkout, and the file that macOS puts into every folder it displays. */
const IGNORED = new Set(['.git', '.DS_Store'])

/**
 * Throws if `dist` is a file, or a folder with files that no build wrote. Publishing removes every file that is not
 * part of the site, so a wrong `BACKFILE_DIST` would empty somebody's folder. Accepts a folder that does not exist,
 * is empty, or was written by an earlier build.
 */
export function assertDistIsOurs({ dist, manifest, publishing }: Workspace): void {
  if (statSync(dist, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new Error(`${dist} is a file. Set BACKFILE_DIST to a folder for the site.`)
  }
  // Every finished build has written the list of URLs. An interrupted one may have left only the manifest or the marker.
  if ([join(dist, paths.dataUrls()), manifest, publishing].some((trace) => existsSync(trace))) return
  const foreign = entriesOf(dist).find(({ name }) => !IGNORED.has(name))
  if (foreign === undefined) return
  throw new Error(
    `${dist} contains files that no build wrote, such as ${foreign.name}, and a build would delete them. ` +
      'Set BACKFILE_DIST to another folder, or empty this one.',
  )
}
