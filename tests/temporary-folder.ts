import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const folders: string[] = []

// Each test file has this module to itself, so this runs when all its tests are done.
afterAll(() => {
  // A command that was stopped may write a last file while its folder is removed.
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** A new, empty folder that is gone when the test file is done. */
export function temporaryFolder(): string {
  return removedAfterwards(realpathSync(mkdtempSync(join(tmpdir(), 'backfile-'))))
}

/** The folder; it is removed when the test file is done. */
export function removedAfterwards(folder: string): string {
  folders.push(folder)
  return folder
}
