import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const folders: string[] = []

// Each test file gets its own instance of this module, so this runs after all its tests.
afterAll(() => {
  // A command that was stopped may still write a file while its folder is removed.
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** A new, empty folder, removed after the test file. */
export function temporaryFolder(): string {
  return removedAfterwards(realpathSync(mkdtempSync(join(tmpdir(), 'backfile-'))))
}

/** Registers a folder for removal after the test file, and returns it. */
export function removedAfterwards(folder: string): string {
  folders.push(folder)
  return folder
}
