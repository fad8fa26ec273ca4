import { statSync } from 'node:fs'

/** The parts of a file's stat of which at least one changes whenever the file does. */
export type FileStat = readonly [size: number, mtimeMs: number, ctimeMs: number, inode: number]

// FAT, the file system in use with the coarsest timestamps, rounds them to two seconds.
const COARSEST_MS = 2000

/** The stat of a file, links followed; `undefined` if there is no such file. */
export function fileStatOf(path: string): FileStat | undefined {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path)
    return [size, mtimeMs, ctimeMs, ino]
  } catch {
    return undefined // reading the file will report why
  }
}

/** Whether two stats are equal. A missing stat equals nothing. */
export function isSameFileStat(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  return a !== undefined && b !== undefined && a.every((part, index) => part === b[index])
}

/**
 * Whether a further change is certain to show in the stat. A change that follows at
 * once may get the same timestamp, so the stat of a file that has just changed proves
 * nothing (git calls such an index entry racy).
 */
export function isSettled([, , ctimeMs]: FileStat, now: number): boolean {
  return ctimeMs + COARSEST_MS < now
}
