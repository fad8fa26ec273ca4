import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { isSameMark } from './file-mark.ts'
import { listFiles } from './files.ts'
import { keep, kept } from './kept.ts'

/** What stands in `dist` and what it was made from. */
export interface Ledger {
  /** Digest of everything that went into the build. */
  readonly inputs: string
  readonly stories: number
  /**
   * By name. A unit is something made as a whole: a page, a feed, a segment of
   * the search index. Its key is a digest of everything it was made from, so
   * the same key means the same files.
   */
  readonly units: Readonly<Record<string, LedgerUnit>>
  /** Of every file of `dist`. */
  readonly marks: Marks
}

export interface LedgerUnit {
  readonly key: string
  /** As paths in `dist`; without them its name is its one file. */
  readonly files?: readonly string[]
}

/**
 * By the file's path in `dist`, to notice a hand in it. Not the whole mark of a
 * file: a `dist` that a CI service brings back from its cache counts.
 */
export type Marks = Readonly<Record<string, PublishedMark>>
type PublishedMark = readonly [size: number, mtimeMs: number]

/** The ledger of the last finished build, if it was made by this very program. */
export function readLedger(file: string, fingerprint: string): Ledger | undefined {
  return kept<Ledger>(file, fingerprint)
}

/** Writes the ledger whole or not at all. */
export function writeLedger(file: string, fingerprint: string, ledger: Ledger): void {
  keep(file, fingerprint, ledger)
}

/** The marks of all files under a folder; none when there is no such folder. */
export function marksOf(folder: string): Marks {
  return Object.fromEntries(listFiles(folder).map((file) => [file, publishedMark(join(folder, file))]))
}

/** The same, found by another thread while this one reads. Rejects when the folder cannot be looked up. */
export function marksInThread(folder: string): Promise<Marks> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('marks-thread.ts', import.meta.url), { workerData: folder })
    worker.once('message', done).once('error', fail)
  })
}

/** The marks of a folder of which some files changed and others went. */
export function marksAfter(
  { changed, removed }: { readonly changed: readonly string[]; readonly removed: readonly string[] },
  before: Marks,
  folder: string,
): Marks {
  const marks = new Map(Object.entries(before))
  for (const file of removed) marks.delete(file)
  for (const file of changed) marks.set(file, publishedMark(join(folder, file)))
  return Object.fromEntries(marks)
}

function publishedMark(path: string): PublishedMark {
  const { size, mtimeMs } = statSync(path)
  return [size, mtimeMs]
}

/** Whether the same files stand, each as it was left. */
export function areSameMarks(a: Marks, b: Marks): boolean {
  const files = Object.keys(a)
  return files.length === Object.keys(b).length && files.every((file) => isSameMark(a[file], b[file]))
}
