import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Section } from '../store/section.ts'
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

/** What a manifest begins with: all of it but the sections, of which it says how long they are. */
interface Head extends ManifestFacts {
  readonly madeBy: string
  readonly single: number
  readonly groups: readonly (readonly [name: string, group: Omit<OutputGroup, 'units'>, length: number])[]
  readonly marks: readonly (readonly [folder: string, length: number])[]
}

// A digest in base64url, and the end of its line.
const DIGEST = 44
const LINE_END = 10

/** The bytes of the manifest of the last finished build, if it is whole and was made by this very program. */
export function readManifest(file: string, madeBy: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(file)
    if (bytes.toString('latin1', 0, DIGEST - 1) !== digestOfAll([bytes.subarray(DIGEST)])) return undefined
    return headOf(bytes).head.madeBy === madeBy ? bytes : undefined
  } catch {
    return undefined
  }
}

/** The manifest that was found in these bytes. */
export function parseManifest(bytes: Uint8Array): Manifest {
  const { head, end } = headOf(bytes)
  let start = end
  const next = <Item>(length: number): Section<Item> =>
    Section.in<Item>(bytes.subarray(start, (start += length)))
  const { inputs, stories, outputs, files } = head
  // In the order in which they are written.
  const single = next<Unit>(head.single)
  const groups = new Map(
    head.groups.map(([name, group, length]) => [name, { ...group, units: next<Unit>(length) }]),
  )
  const marks = new Map(head.marks.map(([folder, length]) => [folder, next<FolderStats>(length)]))
  return { inputs, stories, outputs, files, single, groups, marks }
}

/** Writes the manifest whole or not at all. */
export function writeManifest(file: string, madeBy: string, manifest: Manifest): void {
  const { inputs, stories, outputs, files, single, groups, marks } = manifest
  const head: Head = {
    madeBy,
    inputs,
    stories,
    outputs,
    files,
    single: single.bytes.length,
    groups: Array.from(groups, ([name, { units, ...group }]) => [name, group, units.bytes.length] as const),
    marks: Array.from(marks, ([folder, { bytes }]) => [folder, bytes.length] as const),
  }
  const parts = [
    Buffer.from(`${JSON.stringify(head)}\n`),
    single.bytes,
    ...groups.values().map(({ units }) => units.bytes),
    ...marks.values().map(({ bytes }) => bytes),
  ]
  mkdirSync(dirname(file), { recursive: true })
  const beside = `${file}.new`
  writeParts(beside, [Buffer.from(`${digestOfAll(parts)}\n`), ...parts])
  renameSync(beside, file)
}

function writeParts(file: string, parts: readonly Uint8Array[]): void {
  const opened = openSync(file, 'w')
  try {
    for (const part of parts) writeFileSync(opened, part)
  } finally {
    closeSync(opened)
  }
}

function headOf(bytes: Uint8Array): { readonly head: Head; readonly end: number } {
  const end = bytes.indexOf(LINE_END, DIGEST) + 1
  // The digest says that writeManifest() wrote it.
  return { head: JSON.parse(new TextDecoder().decode(bytes.subarray(DIGEST, end))) as Head, end }
}

function digestOfAll(parts: readonly Uint8Array[]): string {
  const digest = createHash('sha256')
  for (const part of parts) digest.update(part)
  return digest.digest('base64url')
}
