import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compareText } from '../core/compare-text.ts'

/**
 * What shows that a hand was in a folder: size and time of change of each of its files, and the
 * time of change of each folder in it. In columns, as an archive of 100,000 stories has 500,000 files.
 * Not the whole mark of a file: a `dist` that a CI service brings back from its cache counts.
 */
export interface Marks {
  /** Paths in the folder, in the order of text; what stands in the next two in the same place is theirs. */
  readonly files: readonly string[]
  readonly sizes: readonly number[]
  /** In milliseconds. */
  readonly times: readonly number[]
  /** Paths, that of the folder itself empty; and the time of change of each, in milliseconds. */
  readonly folders: readonly (readonly [path: string, time: number])[]
}

export const NO_MARKS: Marks = { files: [], sizes: [], times: [], folders: [] }

/**
 * The marks of a folder; none when there is no such folder. A folder in it that did not change since
 * `before` has the entries it had, so it is not listed: of 10,000 stories that spares most of the time.
 */
export function marksOf(root: string, before: Marks = NO_MARKS): Marks {
  const known = entriesBy(before)
  const files: string[] = []
  const folders: [string, number][] = []
  const open = ['']
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const time = statSync(join(root, folder), { throwIfNoEntry: false })?.mtimeMs
    if (time === undefined) continue
    folders.push([folder, time])
    const entries = known.get(folder)
    const { files: itsFiles, folders: itsFolders } = entries?.time === time ? entries : listed(root, folder)
    for (const file of itsFiles) files.push(file)
    for (const inner of itsFolders) open.push(inner)
  }
  return { ...marksOfFiles(root, files.sort()), folders }
}

/** The marks of a folder of which some files changed and others went. */
export function marksAfter(
  { changed, removed }: { readonly changed: readonly string[]; readonly removed: readonly string[] },
  before: Marks,
  root: string,
): Marks {
  const touched = new Set([...changed, ...removed])
  const parents = new Set([...touched].flatMap(foldersAbove))
  const rows = [
    ...rowsOf(marksOfFiles(root, changed)),
    ...rowsOf(before).filter(([file]) => !touched.has(file)),
  ]
  rows.sort(([a], [b]) => compareText(a, b))
  return {
    files: rows.map(([file]) => file),
    sizes: rows.map(([, size]) => size),
    times: rows.map(([, , time]) => time),
    folders: [
      ...before.folders.filter(([folder]) => !parents.has(folder)),
      ...[...parents].flatMap((folder) => {
        const time = statSync(join(root, folder), { throwIfNoEntry: false })?.mtimeMs
        return time === undefined ? [] : [[folder, time] as const]
      }),
    ],
  }
}

/** The files that do not stand now as they were left: changed, gone, or new. */
export function touchedSince(before: Marks, now: Marks): Set<string> {
  const touched = new Set<string>()
  let [left, stands] = [0, 0]
  for (;;) {
    const [old, file] = [before.files[left], now.files[stands]]
    if (old === undefined && file === undefined) return touched
    if (old !== undefined && old === file) {
      const same = before.sizes[left] === now.sizes[stands] && before.times[left] === now.times[stands]
      if (!same) touched.add(old)
      left += 1
      stands += 1
    } else if (old !== undefined && (file === undefined || old < file)) {
      touched.add(old)
      left += 1
    } else if (file !== undefined) {
      touched.add(file)
      stands += 1
    }
  }
}

interface Entries {
  readonly files: string[]
  readonly folders: string[]
}

function entriesBy(marks: Marks): ReadonlyMap<string, Entries & { readonly time: number }> {
  const entries = new Map(
    marks.folders.map(([folder, time]) => [folder, { time, files: [] as string[], folders: [] as string[] }]),
  )
  for (const file of marks.files) entries.get(folderOf(file))?.files.push(file)
  for (const [folder] of marks.folders) if (folder !== '') entries.get(folderOf(folder))?.folders.push(folder)
  return entries
}

/** What stands in a folder now. A `.git` folder is not looked into: `dist` may be a checkout. */
function listed(root: string, folder: string): Entries {
  const entries: Entries = { files: [], folders: [] }
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (!entry.isDirectory()) entries.files.push(path)
    else if (entry.name !== '.git') entries.folders.push(path)
  }
  return entries
}

function marksOfFiles(root: string, files: readonly string[]): Omit<Marks, 'folders'> {
  const [sizes, times]: [number[], number[]] = [[], []]
  for (const file of files) {
    const { size, mtimeMs } = statSync(join(root, file))
    sizes.push(size)
    times.push(mtimeMs)
  }
  return { files, sizes, times }
}

function rowsOf({ files, sizes, times }: Omit<Marks, 'folders'>): (readonly [string, number, number])[] {
  return files.map((file, index) => [file, sizes[index] ?? 0, times[index] ?? 0])
}

function foldersAbove(file: string): string[] {
  const folders: string[] = []
  for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder)) folders.push(folder)
  return [...folders, '']
}

function folderOf(path: string): string {
  const folder = dirname(path)
  return folder === '.' ? '' : folder
}
