import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { compiledFolder } from '../astro/compile-pages.ts'
import type { Project } from '../core/project.ts'
import { programFingerprint } from '../store/fingerprint.ts'
import type { Workspace } from '../store/workspace.ts'
import { entriesOf } from '../system/files.ts'

/**
 * Deletes everything that earlier builds cached, and the compiled program. Lists what to keep rather than what to
 * delete, so that a cache added later cannot be forgotten. The caller must hold the lock.
 */
export function discardCaches(project: Project, { folder, lock, publishing, programs }: Workspace): void {
  // A lock without its file would not stop another build. The marker says that `dist` is ours and that publishing was
  // interrupted, which both remain true.
  const keep = new Set([lock, publishing])
  for (const { name } of entriesOf(folder)) {
    const path = join(folder, name)
    if (!keep.has(path)) rmSync(path, { recursive: true, force: true })
  }
  rmSync(compiledFolder(programs, programFingerprint(project)), { recursive: true, force: true })
}
