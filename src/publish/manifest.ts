import { readFileSync, statSync } from 'node:fs'
import { digestIn, encodeRecord, isIntact, parseRecord, splitRecords } from '../store/record.ts'
import { Section } from '../store/section.ts'
import { appendToFile, replaceFile } from '../store/write-file.ts'
import type { FolderStats } from './file-stats.ts'

/** What stands in `dist` and what it was made from. */
export interface Manifest extends ManifestFacts, TrackedOutputs {
  /** By the first folder on the way to them, that of the root empty: the folders of `dist`. */
  readonly marks: ReadonlyMap<string, Section<FolderStats>>
}

interface ManifestFacts {
  /** Digest of everything that went into the build. */
  readonly inputs: string
  readonly stories: number
  /** How many outputs are made for a key. */
  readonly outputs: number
  /** How many files stand in `dist`. */
  readonly files: number
}

/**
 * A unit is something made as a whole: a file, by its path in `dist`, or a folder, whose name ends with `/`: a
 * segment of the search index. Its key is a digest of everything it was made from, so the same key means
 * the same files; what is made anew in every build has an empty one. No two units are one file.
 */
export interface TrackedOutputs {
  /** Those of no group. */
  readonly single: Section<Unit>
  readonly groups: ReadonlyMap<string, OutputGroup>
}

export type Unit = readonly [name: string, key: string]

/** Units that are all made from the same: with the same key, each is as it was. */
export interface OutputGroup {
  readonly key: string
  readonly count: number
  /** The first folders on the way to them. */
  readonly folders: readonly string[]
  readonly units: Section<Unit>
}

/** Stands for a record that is not there, and never is intact. */
const MISSING = Buffer.alloc(0)

/**
 * The last record of a manifest: all of it but the sections, which it names by the digests of their records. An older
 * head and stale sections may precede it.
 */
interface Head extends ManifestFacts {
  readonly single: string
  readonly groups: readonly (readonly [name: string, group: Omit<OutputGroup, 'units'>, units: string])[]
  readonly marks: readonly (readonly [folder: string, section: string])[]
}

/**
 * The bytes of the manifest of the last finished build; `undefined` unless it was written with this fingerprint and
 * every record that counts is intact.
 */
export function readManifest(file: string, fingerprint: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(file)
    const { head, recordOf } = recordsIn(bytes)
    if (!isIntact(fingerprintOfHead(fingerprint), head)) return undefined
    const { single, groups, marks } = parseRecord<Head>(head)
    const digests = [single, ...groups.map(([, , digest]) => digest), ...marks.map(([, digest]) => digest)]
    return digests.every((digest) => isIntact(fingerprint, recordOf(digest))) ? bytes : undefined
  } catch {
    return undefined
  }
}

/** Parses what `readManifest` returned; each section when it is asked for. */
export function parseManifest(bytes: Uint8Array): Manifest {
  const { head, recordOf } = recordsIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const sectionOf = <Item>(digest: string): Section<Item> => Section.stored<Item>(recordOf(digest))
  const { single, groups, marks, ...facts } = parseRecord<Head>(head)
  return {
    ...facts,
    single: sectionOf<Unit>(single),
    groups: new Map(groups.map(([name, group, digest]) => [name, { ...group, units: sectionOf(digest) }])),
    marks: new Map(marks.map(([folder, digest]) => [folder, sectionOf(digest)])),
  }
}

/**
 * Writes the manifest. Sections that were read from the same file stay where they are, and only the others and a new
 * head are appended, unless more than half of the file is stale: then it is replaced. Throws when it cannot be
 * written.
 */
export function writeManifest(file: string, fingerprint: string, manifest: Manifest): void {
  const { single, groups, marks, ...facts } = manifest
  const digestOf = (section: Section<unknown>): string => digestIn(section.record(fingerprint))
  const head: Head = {
    ...facts,
    single: digestOf(single),
    groups: Array.from(groups, ([name, { units, ...group }]) => [name, group, digestOf(units)] as const),
    marks: Array.from(marks, ([folder, section]) => [folder, digestOf(section)] as const),
  }
  const headRecord = encodeRecord(fingerprintOfHead(fingerprint), JSON.stringify(head))
  const sections = [single, ...groups.values().map(({ units }) => units), ...marks.values()]
  const recordsOf = (some: readonly Section<unknown>[]): Buffer[] =>
    some.map((section) => section.record(fingerprint))
  const records = recordsOf(sections)
  const fresh = sections.filter(({ isStored }) => !isStored)
  const live = records.reduce((sum, { length }) => sum + length, 0)
  const isMostlyStale = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 2 * live
  if (fresh.length === sections.length || isMostlyStale) replaceFile(file, [...records, headRecord])
  else appendToFile(file, [...recordsOf(fresh), headRecord])
}

/** The last record, and the one with a given digest. */
function recordsIn(bytes: Buffer): { readonly head: Buffer; readonly recordOf: (digest: string) => Buffer } {
  const records = [...splitRecords(bytes)]
  const byDigest = new Map(records.map((record) => [digestIn(record), record]))
  return { head: records.at(-1) ?? MISSING, recordOf: (digest) => byDigest.get(digest) ?? MISSING }
}

/** A fingerprint of its own, so that the section at the end of a cut file is not taken for a head. */
function fingerprintOfHead(fingerprint: string): string {
  return `${fingerprint} head`
}
