import { readFileSync, statSync } from 'node:fs'
import { digestIn, encodeRecord, isIntact, parseRecord, splitRecords } from '../store/record.ts'
import { Section } from '../store/section.ts'
import { appendToFile, replaceFile } from '../store/write-file.ts'
import type { FolderStats } from './file-stats.ts'

/** What is in `dist` and what it was made from. */
export interface Manifest extends ManifestFacts, TrackedOutputs {
  /** The folders of `dist`, by top-level folder; those of the root under an empty name. */
  readonly fileStats: ReadonlyMap<string, Section<FolderStats>>
}

interface ManifestFacts {
  /** Digest of everything that went into the build. */
  readonly inputs: string
  readonly stories: number
  /** The number of outputs that have a key. */
  readonly outputs: number
  /** The number of files in `dist`. */
  readonly files: number
}

/** The outputs of a build. No file belongs to two of them. */
export interface TrackedOutputs {
  readonly ungrouped: Section<TrackedOutput>
  readonly groups: ReadonlyMap<string, OutputGroup>
}

/**
 * The name of an output is its path in `dist`. It is a file, or, if the name ends with `/`, a folder: a segment of the
 * search index. The key is a digest of everything the output is made from, so the same key means the same bytes. It is
 * empty for what every build makes.
 */
export type TrackedOutput = readonly [name: string, key: string]

/** Outputs made from the same data: if the key is unchanged, so is each of them. */
export interface OutputGroup {
  readonly key: string
  readonly count: number
  /** The top-level folders they are in. */
  readonly folders: readonly string[]
  readonly outputs: Section<TrackedOutput>
}

/** In place of a missing record; never intact. */
const MISSING = Buffer.alloc(0)

/**
 * The last record of a manifest. It contains everything except the sections, which it refers to by the digests of their
 * records. Older heads and stale sections may precede it.
 */
interface Head extends ManifestFacts {
  readonly ungrouped: string
  readonly groups: readonly (readonly [name: string, group: Omit<OutputGroup, 'outputs'>, digest: string])[]
  readonly fileStats: readonly (readonly [topFolder: string, digest: string])[]
}

/**
 * The bytes of the last finished build's manifest; `undefined` unless it was written with this fingerprint and every
 * record it needs is intact.
 */
export function readManifest(file: string, fingerprint: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(file)
    const { head, recordOf } = recordsIn(bytes)
    if (!isIntact(headFingerprint(fingerprint), head)) return undefined
    const { ungrouped, groups, fileStats } = parseRecord<Head>(head)
    const digests = [
      ungrouped,
      ...groups.map(([, , digest]) => digest),
      ...fileStats.map(([, digest]) => digest),
    ]
    return digests.every((digest) => isIntact(fingerprint, recordOf(digest))) ? bytes : undefined
  } catch {
    return undefined
  }
}

/** Parses what `readManifest` returned. Each section is parsed when it is first used. */
export function parseManifest(bytes: Uint8Array): Manifest {
  const { head, recordOf } = recordsIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const sectionOf = <Item>(digest: string): Section<Item> => Section.stored<Item>(recordOf(digest))
  const { ungrouped, groups, fileStats, ...facts } = parseRecord<Head>(head)
  return {
    ...facts,
    ungrouped: sectionOf<TrackedOutput>(ungrouped),
    groups: new Map(groups.map(([name, group, digest]) => [name, { ...group, outputs: sectionOf(digest) }])),
    fileStats: new Map(fileStats.map(([topFolder, digest]) => [topFolder, sectionOf(digest)])),
  }
}

/**
 * Writes the manifest. Sections that were read from the same file stay where they are; only new ones and a new head are
 * appended. The file is replaced if more than half of it is stale. Throws if it cannot be written.
 */
export function writeManifest(file: string, fingerprint: string, manifest: Manifest): void {
  const { ungrouped, groups, fileStats, ...facts } = manifest
  const digestOf = (section: Section<unknown>): string => digestIn(section.record(fingerprint))
  const head: Head = {
    ...facts,
    ungrouped: digestOf(ungrouped),
    groups: Array.from(groups, ([name, { outputs, ...group }]) => [name, group, digestOf(outputs)] as const),
    fileStats: Array.from(fileStats, ([topFolder, section]) => [topFolder, digestOf(section)] as const),
  }
  const headRecord = encodeRecord(headFingerprint(fingerprint), JSON.stringify(head))
  const sections = [ungrouped, ...groups.values().map(({ outputs }) => outputs), ...fileStats.values()]
  const recordsOf = (some: readonly Section<unknown>[]): Buffer[] =>
    some.map((section) => section.record(fingerprint))
  const records = recordsOf(sections)
  const fresh = sections.filter(({ isStored }) => !isStored)
  const live = records.reduce((sum, { length }) => sum + length, 0)
  const isMostlyStale = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 2 * live
  if (fresh.length === sections.length || isMostlyStale) replaceFile(file, [...records, headRecord])
  else appendToFile(file, [...recordsOf(fresh), headRecord])
}

function recordsIn(bytes: Buffer): { readonly head: Buffer; readonly recordOf: (digest: string) => Buffer } {
  const records = [...splitRecords(bytes)]
  const byDigest = new Map(records.map((record) => [digestIn(record), record]))
  return { head: records.at(-1) ?? MISSING, recordOf: (digest) => byDigest.get(digest) ?? MISSING }
}

/** Distinguishes heads from sections, so that the last section of a truncated file is not taken for a head. */
function headFingerprint(fingerprint: string): string {
  return `${fingerprint} head`
}
