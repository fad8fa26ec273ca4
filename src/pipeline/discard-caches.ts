import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { compiledFolder } from '../astro/compile-pages.ts'
import type { Project } from '../core/project.ts'
import { programFingerprint } from '../store/fingerprint.ts'
import type { Workspace } from '../store/workspace.ts'
import { entriesOf } from '../system/files.ts'

/**
 * Removes everything that earlier builds kept for the next one, and the compiled program. It lists what stays, not what
 * goes, so that a cache added later cannot be forgotten here. The caller holds the lock.
 */
export function forgetLastBuild(project: Project, { folder, lock, publishing, programs }: Workspace): void {
  // Without its file the lock would hold nobody off. The marker says that `dist` is ours, and that the last build was
  // stopped while it published: both are still true.
  const staying = new Set([lock, publishing])
  for (const { name } of entriesOf(folder)) {
    const path = join(folder, name)
    if (!staying.has(path)) rmSync(path, { recursive: true, force: true })
  }
  const program = compiledFolder(programs, programFingerprint(project))
  rmSync(program, { recursive: true, force: true })
}
