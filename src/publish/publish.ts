import { existsSync, lstatSync, mkdirSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { entriesOf } from '../system/files.ts'
import { moveTree } from './move-tree.ts'

export interface Publication {
  /** Files that are new or differ from what stood before, in the order of text. */
  readonly changed: readonly string[]
  /** Files that stood before and belong to no page any more, in the order of text. */
  readonly removed: readonly string[]
}

/**
 * Brings `dist` to what a clean build would make: each staged file
 * is moved over its old self in one step, so that a reader never gets half a
 * page; of the files that stood there `before`, those that neither were staged nor are `kept` are removed.
 * Companions of a file, its compressed forms, stay as long as it does, and go with it.
 */
export function publish(
  staging: string,
  dist: string,
  before: Iterable<string>,
  kept: { readonly has: (file: string) => boolean },
  companionsOf: (file: string) => readonly string[] = () => [],
): Publication {
  mkdirSync(dirname(dist), { recursive: true })
  const changed = moveTree(staging, dist).sort()
  const isStaged = new Set(changed)
  const isWanted = (file: string): boolean => isStaged.has(file) || kept.has(file)
  const candidates = new Set(before)
  const wanted = [...isStaged, ...candidates].filter(isWanted)
  const companions = new Set(wanted.flatMap(companionsOf))
  const unwanted = [...candidates].filter((file) => !isWanted(file) && !companions.has(file))
  const left = unwanted
    .flatMap(companionsOf)
    .filter((file) => !candidates.has(file) && !isWanted(file) && isFile(join(dist, file)))
  const removed = [...unwanted, ...left].sort()
  const standing = removed.filter((file) => isFile(join(dist, file)))
  for (const file of standing) rmSync(join(dist, file))
  removeEmptyFolders(dist, standing)
  rmSync(staging, { recursive: true, force: true })
  return { changed, removed }
}

function removeEmptyFolders(dist: string, removed: readonly string[]): void {
  const folders = new Set(removed.map((file) => dirname(join(dist, file))))
  for (const start of folders) {
    for (let folder = start; folder.startsWith(dist + sep); folder = dirname(folder)) {
      if (!existsSync(folder) || entriesOf(folder).length > 0) break
      rmdirSync(folder)
    }
  }
}

/** False also where a file now stands in a folder's place, or a folder in a file's: the old one is gone already. */
function isFile(path: string): boolean {
  try {
    return !lstatSync(path).isDirectory()
  } catch {
    return false
  }
}
