import { existsSync } from 'node:fs'
import { Section } from '../store/section.ts'
import { askWorker } from '../system/worker.ts'
import type { Workspace } from '../store/workspace.ts'
import { parseManifest, readManifest, type Manifest } from './manifest.ts'
import { countFiles, lookAt, statsAfter, topFolderOf, type FolderStats } from './file-stats.ts'
import type { Publication } from './publish.ts'
import type { OutputTracker } from './output-tracker.ts'

/** What the last build left. */
export interface LastBuild {
  /** None when it was not finished, or was made by another program. */
  readonly manifest: Manifest | undefined
  /** What stands in `dist` now, by the first folder on the way to it. */
  readonly standing: ReadonlyMap<string, Section<FolderStats>>
  /** The files of `dist` that do not stand as the build left them; without a manifest all of them. */
  readonly touched: ReadonlySet<string>
  /** Those of them that went. */
  readonly gone: ReadonlySet<string>
}

/** What the thread gets when it starts. */
export interface LastBuildRequest {
  readonly workspace: Workspace
  readonly madeBy: string
}

/** The same, as a thread can say it without that much is copied. */
interface LastBuildAnswer extends Pick<LastBuild, 'touched' | 'gone'> {
  /** Of the manifest. */
  readonly bytes: Uint8Array | undefined
  /** Folders of which not all is as the manifest has it. */
  readonly changed: ReadonlyMap<string, readonly FolderStats[]>
}

/** Looks at what the last build left. Throws when `dist` cannot be looked up. */
export function inspectLastBuild({
  workspace: { dist, publishing, manifest: file },
  madeBy,
}: LastBuildRequest): LastBuildAnswer {
  // A build that was stopped while it published left a dist that no manifest describes.
  const bytes = existsSync(publishing) ? undefined : readManifest(file, madeBy)
  const known = bytes ? [...parseManifest(bytes).marks.values()].flatMap(({ items }) => items) : []
  const { folders, touched, gone } = lookAt(dist, known)
  const isKnown = new Set(known)
  const [standing, before] = [byTopFolder(folders), byTopFolder(known)]
  const changed = [...new Set([...standing.keys(), ...before.keys()])]
    .map((top) => [top, standing.get(top) ?? []] as const)
    .filter(
      ([top, now]) => now.length !== before.get(top)?.length || !now.every((folder) => isKnown.has(folder)),
    )
  return { bytes, touched, gone, changed: new Map(changed) }
}

/** The same in a thread of its own, while this one reads. */
export async function inspectLastBuildInWorker(data: LastBuildRequest): Promise<LastBuild> {
  const worker = new URL('last-build-worker.ts', import.meta.url)
  return lastBuildOf(await askWorker<LastBuildRequest, LastBuildAnswer>(worker, data))
}

/** What the last build left, from what `inspectLastBuild` found. */
export function lastBuildOf({ bytes, touched, gone, changed }: LastBuildAnswer): LastBuild {
  const manifest = bytes && parseManifest(bytes)
  const standing = new Map(manifest?.marks)
  for (const [top, folders] of changed) standing.set(top, Section.of(folders))
  return { manifest, standing, touched, gone }
}

/** The files of which each was left by the last build or by another hand, and may belong to no page any more. */
export function* filesBefore(
  { standing, touched, gone }: LastBuild,
  tracker: OutputTracker,
): Generator<string> {
  for (const unit of tracker.before()) {
    if (unit.endsWith('/')) yield* filesUnder(unit, standing)
    else if (!gone.has(unit)) yield unit
  }
  for (const file of touched) if (!gone.has(file)) yield file
}

/** What stands in `dist` after files of it were published, and how many files. */
export function standingAfter(
  { manifest, standing }: LastBuild,
  { changed, removed }: Publication,
  dist: string,
): Pick<Manifest, 'marks' | 'files'> {
  const marks = new Map(standing)
  const tops = new Set(['', ...changed.map(topFolderOf), ...removed.map(topFolderOf)])
  const known = [...tops].flatMap((top) => standing.get(top)?.items ?? [])
  const after = byTopFolder(statsAfter(dist, known, changed, removed))
  for (const top of tops) marks.set(top, Section.of(after.get(top) ?? []))
  // Of folders in which nothing happened nobody asks.
  let files = manifest?.files ?? 0
  for (const [top, section] of marks) {
    const before = manifest?.marks.get(top)
    if (before !== section) files += countFiles(section.items) - countFiles(before?.items ?? [])
  }
  return { marks, files }
}

/** What stands in `dist`, whatever was known of it. */
export function standingNow(dist: string): Pick<Manifest, 'marks' | 'files'> {
  const { folders } = lookAt(dist)
  const marks = Array.from(byTopFolder(folders), ([top, some]) => [top, Section.of(some)] as const)
  return { marks: new Map(marks), files: countFiles(folders) }
}

function* filesUnder(folder: string, standing: LastBuild['standing']): Generator<string> {
  for (const { path, files } of standing.get(topFolderOf(folder))?.items ?? []) {
    if (`${path}/`.startsWith(folder)) for (const name of files) yield `${path}/${name}`
  }
}

function byTopFolder(folders: readonly FolderStats[]): Map<string, FolderStats[]> {
  return Map.groupBy(folders, ({ path }) => topFolderOf(`${path}/`))
}
