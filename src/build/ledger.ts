import { keep, kept } from './kept.ts'
import type { Marks } from './marks.ts'

/** What stands in `dist` and what it was made from. */
export interface Ledger {
  /** Digest of everything that went into the build. */
  readonly inputs: string
  readonly stories: number
  /** Of each unit, by its name, the key it was made for. */
  readonly units: UnitKeys
  /** Of every file of `dist`. */
  readonly marks: Marks
}

/**
 * A unit is something made as a whole: a file, by its path in `dist`, or a folder, whose name ends with `/`: a
 * segment of the search index. Its key is a digest of everything it was made from, so the same key means
 * the same files.
 */
export type UnitKeys = ReadonlyMap<string, string>

/** A map as JSON: names and keys in columns are read and written in half the time. */
interface Written extends Omit<Ledger, 'units'> {
  readonly names: readonly string[]
  readonly keys: readonly string[]
}

/** The ledger of the last finished build, if it was made by this very program. */
export function readLedger(file: string, fingerprint: string): Ledger | undefined {
  const found = kept<Written>(file, fingerprint)
  if (!found) return undefined
  const { names, keys, ...rest } = found
  return { ...rest, units: new Map(names.map((name, index) => [name, keys[index] ?? ''])) }
}

/** Writes the ledger whole or not at all. */
export function writeLedger(file: string, fingerprint: string, { units, ...rest }: Ledger): void {
  keep(file, fingerprint, { ...rest, names: [...units.keys()], keys: [...units.values()] } satisfies Written)
}
