import { randomUUID } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { listContentFiles, readContentFile } from '../content/content-files.ts'
import { fixSource } from '../reading/fix-source.ts'
import type { ReadingSettings } from '../reading/reading.ts'
import { lineDiff } from './line-diff.ts'
import { printable } from './printable.ts'

/**
 * Mends every file that needs no judgement and tells what it did, on the given
 * line writer; with `dryRun` it shows the changes and writes nothing. Returns
 * how many files were, or would be, mended.
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
    const mended = source.ok ? fixSource(source.value, settings) : undefined
    if (!mended) continue
    count++
    const shown = join(shownFolder, file)
    if (dryRun) {
      const diff = lineDiff(shown, mended.lines)
      if (diff !== '') write(diff)
    } else await replaceFile(join(root, file), mended.bytes)
    write(`${printable(shown)}: ${mended.changes.map(printable).join('; ')}`)
  }
  return count
}

/** Writes beside the file and renames: whatever happens, the old text or the new one stands whole. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const { mode } = await stat(path)
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}`)
  try {
    const handle = await open(beside, 'wx', mode)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
