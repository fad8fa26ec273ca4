import { existsSync } from 'node:fs'
import { Section } from '../store/section.ts'
import { askWorker } from '../system/worker.ts'
import type { Workspace } from '../store/workspace.ts'
import { parseManifest, readManifest, type Manifest } from './manifest.ts'
import { countFiles, statTree, topFolderOf, updatedStats, type FolderStats } from './file-stats.ts'
import type { Publication } from './publish.ts'
import type { OutputTracker } from './output-tracker.ts'

/** What the last build left behind, and what has happened to `dist` since. */
export interface LastBuild {
  /** `undefined` if the build did not finish or had another fingerprint. */
  readonly manifest: Manifest | undefined
  /** The folders of `dist` as they are now, by top-level folder; those of the root under an empty name. */
  readonly fileStats: ReadonlyMap<string, Section<FolderStats>>
  /** Files of `dist` that something else changed, added or deleted since; all of them if there is no manifest. */
  readonly modified: ReadonlySet<string>
  /** The deleted ones among them. */
  readonly deleted: ReadonlySet<string>
}

export interface LastBuildRequest {
  readonly workspace: Workspace
  readonly fingerprint: string
}

/** A `LastBuild` in a form that a worker can pass on without copying the manifest. */
interface LastBuildResponse extends Pick<LastBuild, 'modified' | 'deleted'> {
  readonly manifest: Uint8Array | undefined
  /** The top-level folders that differ from the manifest. */
  readonly changed: ReadonlyMap<string, readonly FolderStats[]>
}

/** Reads the manifest and compares `dist` with it. Throws if `dist` cannot be read. */
export function inspectLastBuild({
  workspace: { dist, publishing, manifest: file },
  fingerprint,
}: LastBuildRequest): LastBuildResponse {
  // No manifest describes the `dist` that an interrupted build left.
  const manifest = existsSync(publishing) ? undefined : readManifest(file, fingerprint)
  const known = manifest ? [...parseManifest(manifest).fileStats.values()].flatMap(({ items }) => items) : []
  const { folders, modified, deleted } = statTree(dist, known)
  const isKnown = new Set(known)
  const [now, before] = [byTopFolder(folders), byTopFolder(known)]
  const changed = [...new Set([...now.keys(), ...before.keys()])]
    .map((top) => [top, now.get(top) ?? []] as const)
    .filter(
      ([top, folders]) =>
        folders.length !== before.get(top)?.length || !folders.every((folder) => isKnown.has(folder)),
    )
  return { manifest, modified, deleted, changed: new Map(changed) }
}

/** The same in a worker, so that this thread can read the content meanwhile. */
export async function inspectLastBuildInWorker(request: LastBuildRequest): Promise<LastBuild> {
  const worker = new URL('last-build-worker.ts', import.meta.url)
  return lastBuildOf(await askWorker<LastBuildRequest, LastBuildResponse>(worker, request))
}

/** The last build, from what `inspectLastBuild` found. */
export function lastBuildOf({ manifest: bytes, modified, deleted, changed }: LastBuildResponse): LastBuild {
  const manifest = bytes && parseManifest(bytes)
  const fileStats = new Map(manifest?.fileStats)
  for (const [top, folders] of changed) fileStats.set(top, Section.of(folders))
  return { manifest, fileStats, modified, deleted }
}

/** Files in `dist` that may belong to no output any more: the last build's, kept groups excepted, and modified ones. */
export function* removalCandidates(
  { fileStats, modified, deleted }: LastBuild,
  tracker: OutputTracker,
): Generator<string> {
  for (const name of tracker.previousOutputs()) {
    if (name.endsWith('/')) yield* filesUnder(name, fileStats)
    else if (!deleted.has(name)) yield name
  }
  for (const file of modified) if (!deleted.has(file)) yield file
}

/** The stats and the number of all files in `dist` after a publication. Only what it changed is statted. */
export function fileStatsAfter(
  { manifest, fileStats }: LastBuild,
  { changed, removed }: Publication,
  dist: string,
): Pick<Manifest, 'fileStats' | 'files'> {
  const after = new Map(fileStats)
  const tops = new Set(['', ...changed.map(topFolderOf), ...removed.map(topFolderOf)])
  const known = [...tops].flatMap((top) => fileStats.get(top)?.items ?? [])
  const updated = byTopFolder(updatedStats(dist, known, changed, removed))
  for (const top of tops) after.set(top, Section.of(updated.get(top) ?? []))
  // Sections are parsed when their items are asked for: those that did not change stay unparsed.
  let files = manifest?.files ?? 0
  for (const [top, section] of after) {
    const before = manifest?.fileStats.get(top)
    if (before !== section) files += countFiles(section.items) - countFiles(before?.items ?? [])
  }
  return { fileStats: after, files }
}

/** The stats and the number of all files in `dist`. */
export function currentFileStats(dist: string): Pick<Manifest, 'fileStats' | 'files'> {
  const { folders } = statTree(dist)
  const sections = Array.from(byTopFolder(folders), ([top, some]) => [top, Section.of(some)] as const)
  return { fileStats: new Map(sections), files: countFiles(folders) }
}

function* filesUnder(folder: string, fileStats: LastBuild['fileStats']): Generator<string> {
  for (const { path, files } of fileStats.get(topFolderOf(folder))?.items ?? []) {
    if (`${path}/`.startsWith(folder)) for (const name of files) yield `${path}/${name}`
  }
}

function byTopFolder(folders: readonly FolderStats[]): Map<string, FolderStats[]> {
  return Map.groupBy(folders, ({ path }) => topFolderOf(`${path}/`))
}
