import { existsSync, lstatSync, mkdirSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { entriesOf } from '../system/files.ts'
import { moveTree } from './move-tree.ts'

/** Paths in `dist`, sorted. */
export interface Publication {
  /** Files that were added or replaced. */
  readonly changed: readonly string[]
  /** Files that belong to no output any more. */
  readonly removed: readonly string[]
}

/**
 * Makes `dist` what a clean build would produce. Each staged file is moved over the old one atomically, so that no
 * reader gets half a page. Candidates for removal that were neither staged nor are `kept` are removed. The companions
 * of a file, its compressed forms, stay and go with it.
 */
export function publish(
  staging: string,
  dist: string,
  removalCandidates: Iterable<string>,
  kept: { readonly has: (file: string) => boolean },
  companionsOf: (file: string) => readonly string[] = () => [],
): Publication {
  mkdirSync(dirname(dist), { recursive: true })
  const changed = moveTree(staging, dist).sort()
  const staged = new Set(changed)
  const isWanted = (file: string): boolean => staged.has(file) || kept.has(file)
  const candidates = new Set(removalCandidates)
  const wanted = [...staged, ...candidates].filter(isWanted)
  const wantedCompanions = new Set(wanted.flatMap(companionsOf))
  const unwanted = [...candidates].filter((file) => !isWanted(file) && !wantedCompanions.has(file))
  const unwantedCompanions = unwanted
    .flatMap(companionsOf)
    .filter((file) => !candidates.has(file) && !isWanted(file) && isFile(join(dist, file)))
  const removed = [...unwanted, ...unwantedCompanions].sort()
  const present = removed.filter((file) => isFile(join(dist, file)))
  for (const file of present) rmSync(join(dist, file))
  removeEmptyFolders(dist, present)
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

/** False if moving has already replaced the file by a folder, or one of its folders by a file. */
function isFile(path: string): boolean {
  try {
    return !lstatSync(path).isDirectory()
  } catch {
    return false
  }
}
