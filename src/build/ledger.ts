import { keep, kept } from './kept.ts'
import type { Marks } from './marks.ts'

/** What stands in `dist` and what it was made from. */
export interface Ledger {
  /** Digest of everything that went into the build. */
  readonly inputs: string
  readonly stories: number
  /** Of each unit, by its name, the key it was made for. */
  readonly units: UnitKeys
  readonly groups: UnitGroups
  /** Of every file of `dist`. */
  readonly marks: Marks
}

/**
 * A unit is something made as a whole: a file, by its path in `dist`, or a folder, whose name ends with `/`: a
 * segment of the search index. Its key is a digest of everything it was made from, so the same key means
 * the same files.
 */
export type UnitKeys = ReadonlyMap<string, string>

/** Units that are all made from the same, by the name of the group: with the same key, each is as it was. */
export type UnitGroups = ReadonlyMap<string, UnitGroup>

export interface UnitGroup {
  readonly key: string
  readonly units: readonly string[]
}

/** Maps as JSON: in columns they are read and written in half the time. First the units of each group, then others. */
interface Written extends Omit<Ledger, 'units' | 'groups'> {
  readonly names: readonly string[]
  readonly keys: readonly string[]
  readonly groups: readonly (readonly [name: string, key: string, units: number])[]
}

/** The ledger of the last finished build, if it was made by this very program. */
export function readLedger(file: string, fingerprint: string): Ledger | undefined {
  const found = kept<Written>(file, fingerprint)
  if (!found) return undefined
  const { names, keys, groups: written, ...rest } = found
  const units = new Map(names.map((name, index) => [name, keys[index] ?? '']))
  const groups = new Map<string, UnitGroup>()
  let start = 0
  for (const [name, key, count] of written) {
    groups.set(name, { key, units: names.slice(start, start + count) })
    start += count
  }
  return { ...rest, units, groups }
}

/** Writes the ledger whole or not at all. */
export function writeLedger(file: string, fingerprint: string, { units, groups, ...rest }: Ledger): void {
  const names = new Set([...groups.values().flatMap((group) => group.units), ...units.keys()])
  keep(file, fingerprint, {
    ...rest,
    names: [...names],
    keys: Array.from(names, (name) => units.get(name) ?? ''),
    groups: Array.from(groups, ([name, group]) => [name, group.key, group.units.length] as const),
  } satisfies Written)
}
