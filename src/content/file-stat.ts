import { statSync } from 'node:fs'

/** What changes whenever a file does: size, time of change, time of the entry's change, number of the entry. */
export type FileStat = readonly [size: number, mtimeMs: number, ctimeMs: number, inode: number]

// The coarsest clock of a file system in use, that of FAT, counts in steps of two seconds.
const COARSEST_MS = 2000

/** The mark of a file, links followed; `undefined` when there is none. */
export function fileStatOf(path: string): FileStat | undefined {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path)
    return [size, mtimeMs, ctimeMs, ino]
  } catch {
    return undefined // whoever reads it finds out why
  }
}

/** Whether two marks of one kind are the same; no mark is like no other. */
export function isSameFileStat(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  return a !== undefined && b !== undefined && a.every((part, index) => part === b[index])
}

/**
 * Whether another change would show in the mark. One that follows at once may
 * fall on the same tick of the disk's clock, so the mark of a file that was
 * changed just now proves nothing (git's index calls such an entry racy).
 */
export function isSettled([, , ctimeMs]: FileStat, now: number): boolean {
  return ctimeMs + COARSEST_MS < now
}
