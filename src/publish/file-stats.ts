import { readdirSync, statSync } from 'node:fs'
import { relativeToCwd } from '../system/files.ts'

/**
 * What shows that a hand was in a folder: its own time of change, and size and time of change of each of its
 * files. In columns, as an archive of 100,000 stories has 500,000 files. Not the whole mark of a file: a `dist`
 * that a CI service brings back from its cache counts.
 */
export interface FolderStats {
  /** That of the root is empty. */
  readonly path: string
  /** In milliseconds, like all times here. */
  readonly time: number
  /** Names; what stands in the next two in the same place is theirs. */
  readonly files: readonly string[]
  readonly sizes: readonly number[]
  readonly times: readonly number[]
}

interface Look {
  /** Every folder that stands now; where nothing happened to it and its files, what was known of it. */
  readonly folders: readonly FolderStats[]
  /** The files that do not stand as they were known: changed, gone, or new. */
  readonly touched: ReadonlySet<string>
  /** Those of them that went. */
  readonly gone: ReadonlySet<string>
}

/**
 * Looks at a folder and all in it; finds nothing when there is none. A folder that did not change since it
 * was known has the entries it had, so it is not listed: of 10,000 stories that spares most of the time.
 */
export function lookAt(folder: string, known: readonly FolderStats[] = []): Look {
  const root = relativeToCwd(folder)
  const folders: FolderStats[] = []
  const [touched, gone] = [new Set<string>(), new Set<string>()]
  const paths = new Set(known.map(({ path }) => path))
  const unknown = paths.has('') ? [] : ['']
  for (const before of known) {
    const time = timeOf(root, before.path)
    if (time === undefined) {
      for (const name of before.files) gone.add(inside(before.path, name))
      continue
    }
    let names = before.files
    if (time !== before.time) {
      const entries = listed(root, before.path)
      names = entries.files
      for (const folder of entries.folders) if (!paths.has(folder)) unknown.push(folder)
    }
    const now = folderStatsOf(root, before.path, time, names)
    const changes = changesBetween(before, now)
    for (const name of changes.touched) touched.add(inside(before.path, name))
    for (const name of changes.gone) gone.add(inside(before.path, name))
    folders.push(time === before.time && changes.touched.length === 0 ? before : now)
  }
  for (const path of unknown) {
    const time = timeOf(root, path)
    if (time === undefined) continue
    const entries = listed(root, path)
    for (const name of entries.files) touched.add(inside(path, name))
    folders.push(folderStatsOf(root, path, time, entries.files))
    unknown.push(...entries.folders)
  }
  return { folders, touched: new Set([...touched, ...gone]), gone }
}

/** The folders as they are known, after some of their files were changed and others removed. */
export function statsAfter(
  folder: string,
  known: readonly FolderStats[],
  changed: readonly string[],
  removed: readonly string[],
): readonly FolderStats[] {
  const root = relativeToCwd(folder)
  const byPath = new Map(known.map((marks) => [marks.path, marks]))
  const isOld = new Set([...changed, ...removed])
  const made = Map.groupBy(changed, folderOf)
  for (const path of new Set([...isOld].flatMap(foldersAbove))) {
    const time = timeOf(root, path)
    if (time === undefined) {
      byPath.delete(path)
      continue
    }
    const { files, sizes, times } = byPath.get(path) ?? folderStatsOf(root, path, time, [])
    const left = files.flatMap((name, index) => (isOld.has(inside(path, name)) ? [] : [index]))
    const names = (made.get(path) ?? []).map((file) => nameOf(file))
    const fresh = folderStatsOf(root, path, time, names)
    byPath.set(path, {
      path,
      time,
      files: [...left.map((index) => files[index] ?? ''), ...fresh.files],
      sizes: [...left.map((index) => sizes[index] ?? 0), ...fresh.sizes],
      times: [...left.map((index) => times[index] ?? 0), ...fresh.times],
    })
  }
  return [...byPath.values()]
}

/** How many files stand in the folders. */
export function countFiles(folders: readonly FolderStats[]): number {
  return folders.reduce((sum, { files }) => sum + files.length, 0)
}

/** The first folder on the way to a file or folder; none for what stands in the root. */
export function topFolderOf(path: string): string {
  const end = path.indexOf('/')
  return end === -1 ? '' : path.slice(0, end)
}

/** What is known of the files of one folder that differs from what stands: names. */
function changesBetween(
  before: FolderStats,
  now: FolderStats,
): { readonly touched: readonly string[]; readonly gone: readonly string[] } {
  const isSame = (index: number, then: number | undefined): boolean =>
    then !== undefined && before.sizes[then] === now.sizes[index] && before.times[then] === now.times[index]
  if (before.files === now.files) {
    return { touched: now.files.filter((_, index) => !isSame(index, index)), gone: [] }
  }
  const places = new Map(before.files.map((name, index) => [name, index]))
  const stands = new Set(now.files)
  return {
    touched: now.files.filter((name, index) => !isSame(index, places.get(name))),
    gone: before.files.filter((name) => !stands.has(name)),
  }
}

function folderStatsOf(root: string, path: string, time: number, files: readonly string[]): FolderStats {
  const [sizes, times]: [number[], number[]] = [[], []]
  for (const name of files) {
    // A link that leads nowhere has neither.
    const found = statSync(`${root}/${inside(path, name)}`, { throwIfNoEntry: false })
    sizes.push(found?.size ?? -1)
    times.push(found?.mtimeMs ?? -1)
  }
  return { path, time, files, sizes, times }
}

function timeOf(root: string, path: string): number | undefined {
  const found = statSync(`${root}/${path}`, { throwIfNoEntry: false })
  return found?.isDirectory() ? found.mtimeMs : undefined
}

/** What stands in a folder now: names of files, paths of folders. Not `.git`: `dist` may be a checkout. */
function listed(root: string, path: string): { readonly files: string[]; readonly folders: string[] } {
  const [files, folders]: [string[], string[]] = [[], []]
  for (const entry of readdirSync(`${root}/${path}`, { withFileTypes: true })) {
    if (entry.name === '.git') continue // in a worktree it is a file
    if (entry.isDirectory()) folders.push(inside(path, entry.name))
    else files.push(entry.name)
  }
  return { files, folders }
}

function inside(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The folder of a file, and each above it. */
function foldersAbove(file: string): string[] {
  const folders: string[] = []
  for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder)) folders.push(folder)
  return [...folders, '']
}
