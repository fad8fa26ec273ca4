import { statSync } from 'node:fs'
import { join } from 'node:path'
import { keep, kept } from './kept.ts'

/**
 * What stands in `dist` and what it was made from, by the name of the unit: its
 * key, and its files with size and time of change, to notice a hand in `dist`.
 * A unit is something made as a whole: a page, a feed, a segment of the search
 * index. Its key is a digest of everything it was made from, so the same key
 * means the same files.
 */
export type Ledger = Readonly<Record<string, LedgerUnit>>

export interface LedgerUnit {
  readonly key: string
  readonly files: Readonly<Record<string, PublishedMark>>
}

type PublishedMark = readonly [size: number, changed: number]

/** The ledger of the last finished build, if it was made by this very program. */
export function readLedger(file: string, fingerprint: string): Ledger | undefined {
  return kept<Ledger>(file, fingerprint)
}

/** Writes the ledger whole or not at all. */
export function writeLedger(file: string, fingerprint: string, ledger: Ledger): void {
  keep(file, fingerprint, ledger)
}

/** Size and time of change of a published file; `undefined` when it is not there. */
export function publishedMark(dist: string, file: string): PublishedMark | undefined {
  const stat = statSync(join(dist, file), { throwIfNoEntry: false })
  return stat?.isFile() ? [stat.size, stat.mtimeMs] : undefined
}

/** Whether every file of the unit still stands in `dist` as the build left it. */
export function stillStands(dist: string, unit: LedgerUnit): boolean {
  return Object.entries(unit.files).every(([file, [size, changed]]) => {
    const mark = publishedMark(dist, file)
    return mark !== undefined && mark[0] === size && mark[1] === changed
  })
}
