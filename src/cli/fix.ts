import { randomUUID } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { listContentFiles, readContentFile } from '../content/content-files.ts'
import { fixSource } from '../reading/fix-source.ts'
import type { ReadingSettings } from '../reading/reading.ts'
import { lineDiff } from './line-diff.ts'
import { printable } from './printable.ts'

/**
 * Fixes what needs no judgement in every file, and reports each change to `write`, line
 * by line. With `dryRun` it only shows the changes. Returns how many files were, or
 * would be, fixed.
 */
export async function fix(
  root: string,
  shownFolder: string,
  settings: ReadingSettings,
  dryRun: boolean,
  write: (line: string) => void,
): Promise<number> {
  let count = 0
  for (const file of (await listContentFiles(root)).files) {
    const source = readContentFile(root, file)
    const fixed = source.ok ? fixSource(source.value, settings) : undefined
    if (!fixed) continue
    count++
    const shown = join(shownFolder, file)
    if (dryRun) {
      const diff = lineDiff(shown, fixed.lines)
      if (diff !== '') write(diff)
    } else await replaceFile(join(root, file), fixed.bytes)
    write(`${printable(shown)}: ${fixed.changes.map(printable).join('; ')}`)
  }
  return count
}

/** Replaces a file atomically: even after a crash it has the old text or the new one, whole. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const { mode } = await stat(path)
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}`)
  try {
    const handle = await open(temporary, 'wx', mode)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
