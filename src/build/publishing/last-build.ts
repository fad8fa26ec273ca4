import { existsSync } from 'node:fs'
import { Section } from '../kept/section.ts'
import { askThread } from '../thread.ts'
import type { Workspace } from '../workspace.ts'
import { ledgerIn, readLedger, type Ledger } from './ledger.ts'
import { countFiles, lookAt, marksAfter, topFolderOf, type FolderMarks } from './marks.ts'
import type { Publication } from './publish.ts'
import type { Units } from './units.ts'

/** What the last build left. */
export interface LastBuild {
  /** None when it was not finished, or was made by another program. */
  readonly ledger: Ledger | undefined
  /** What stands in `dist` now, by the first folder on the way to it. */
  readonly standing: ReadonlyMap<string, Section<FolderMarks>>
  /** The files of `dist` that do not stand as the build left them; without a ledger all of them. */
  readonly touched: ReadonlySet<string>
  /** Those of them that went. */
  readonly gone: ReadonlySet<string>
}

/** What the thread gets when it starts. */
export interface LastBuildThreadData {
  readonly workspace: Workspace
  readonly madeBy: string
}

/** The same, as a thread can say it without that much is copied. */
interface LastBuildAnswer extends Pick<LastBuild, 'touched' | 'gone'> {
  /** Of the ledger. */
  readonly bytes: Uint8Array | undefined
  /** Folders of which not all is as the ledger has it. */
  readonly changed: ReadonlyMap<string, readonly FolderMarks[]>
}

/** Looks at what the last build left. Throws when `dist` cannot be looked up. */
export function lookAtLastBuild({
  workspace: { dist, publishing, ledger: file },
  madeBy,
}: LastBuildThreadData): LastBuildAnswer {
  // A build that was stopped while it published left a dist that no ledger describes.
  const bytes = existsSync(publishing) ? undefined : readLedger(file, madeBy)
  const known = bytes ? [...ledgerIn(bytes).marks.values()].flatMap(({ items }) => items) : []
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
export async function lastBuildInThread(data: LastBuildThreadData): Promise<LastBuild> {
  const { bytes, touched, gone, changed } = await askThread<LastBuildThreadData, LastBuildAnswer>(
    new URL('last-build-thread.ts', import.meta.url),
    data,
  )
  const ledger = bytes && ledgerIn(bytes)
  const standing = new Map(ledger?.marks)
  for (const [top, folders] of changed) standing.set(top, Section.of(folders))
  return { ledger, standing, touched, gone }
}

/** The files of which each was left by the last build or by another hand, and may belong to no page any more. */
export function* filesBefore({ standing, touched, gone }: LastBuild, units: Units): Generator<string> {
  for (const unit of units.before()) {
    if (unit.endsWith('/')) yield* filesUnder(unit, standing)
    else if (!gone.has(unit)) yield unit
  }
  for (const file of touched) if (!gone.has(file)) yield file
}

/** What stands in `dist` after files of it were published, and how many files. */
export function standingAfter(
  { ledger, standing }: LastBuild,
  { changed, removed }: Publication,
  dist: string,
): Pick<Ledger, 'marks' | 'files'> {
  const marks = new Map(standing)
  const tops = new Set(['', ...changed.map(topFolderOf), ...removed.map(topFolderOf)])
  const known = [...tops].flatMap((top) => standing.get(top)?.items ?? [])
  const after = byTopFolder(marksAfter(dist, known, changed, removed))
  for (const top of tops) marks.set(top, Section.of(after.get(top) ?? []))
  // Of folders in which nothing happened nobody asks.
  let files = ledger?.files ?? 0
  for (const [top, section] of marks) {
    const before = ledger?.marks.get(top)
    if (before !== section) files += countFiles(section.items) - countFiles(before?.items ?? [])
  }
  return { marks, files }
}

/** What stands in `dist`, whatever was known of it. */
export function standingNow(dist: string): Pick<Ledger, 'marks' | 'files'> {
  const { folders } = lookAt(dist)
  const marks = Array.from(byTopFolder(folders), ([top, some]) => [top, Section.of(some)] as const)
  return { marks: new Map(marks), files: countFiles(folders) }
}

function* filesUnder(folder: string, standing: LastBuild['standing']): Generator<string> {
  for (const { path, files } of standing.get(topFolderOf(folder))?.items ?? []) {
    if (`${path}/`.startsWith(folder)) for (const name of files) yield `${path}/${name}`
  }
}

function byTopFolder(folders: readonly FolderMarks[]): Map<string, FolderMarks[]> {
  return Map.groupBy(folders, ({ path }) => topFolderOf(`${path}/`))
}
