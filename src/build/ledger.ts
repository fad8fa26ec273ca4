import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'

/**
 * What stands in `dist` and what it was made from. A unit is something made as
 * a whole: a page, a feed, a segment of the search index. Its key is a digest
 * of everything it was made from, so the same key means the same files.
 */
const ledgerSchema = z.object({
  version: z.literal(1),
  fingerprint: z.string(),
  /** By the unit's name: its key, and its files with size and time of change, to notice a hand in `dist`. */
  units: z.record(
    z.string(),
    z.object({ key: z.string(), files: z.record(z.string(), z.tuple([z.number(), z.number()])) }),
  ),
})

export type Ledger = z.infer<typeof ledgerSchema>
export type LedgerUnit = Ledger['units'][string]

/** The ledger of the last finished build, if it was made by this very program. */
export function readLedger(file: string, fingerprint: string): Ledger | undefined {
  try {
    const ledger = ledgerSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return ledger.fingerprint === fingerprint ? ledger : undefined
  } catch {
    return undefined // none yet, or damaged: everything is made anew, which is always right
  }
}

/** Writes the ledger whole or not at all. */
export function writeLedger(file: string, ledger: Ledger): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(ledger))
  renameSync(`${file}.new`, file)
}

/** Size and time of change of a published file; `undefined` when it is not there. */
export function markOf(dist: string, file: string): [size: number, changed: number] | undefined {
  const stat = statSync(join(dist, file), { throwIfNoEntry: false })
  return stat?.isFile() ? [stat.size, stat.mtimeMs] : undefined
}

/** Whether every file of the unit still stands in `dist` as the build left it. */
export function stillStands(dist: string, unit: LedgerUnit): boolean {
  return Object.entries(unit.files).every(([file, [size, changed]]) => {
    const mark = markOf(dist, file)
    return mark !== undefined && mark[0] === size && mark[1] === changed
  })
}
