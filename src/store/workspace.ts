import { hash } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { Project } from '../core/project.ts'

/** Where a build puts its result, and where it keeps what the next build needs. */
export interface Workspace {
  /** Folder of all workspaces of the project. */
  readonly all: string
  /** Everything a build keeps for the next one. */
  readonly folder: string
  /** The finished site: `dist/`, or what `BACKFILE_DIST` names. */
  readonly dist: string
  /** Compiled programs, by their fingerprints; builds into other folders use them too. */
  readonly programs: string
  /** Held by the build that is running. */
  readonly lock: string
  /** Pages of this build before they are published. */
  readonly staging: string
  /** What the content folder was read as. */
  readonly content: string
  /** The texts of what was read. */
  readonly texts: string
  /** What was found of the pictures that stories name. */
  readonly pictures: string
  /** What stands in `dist` and what it was made from. */
  readonly manifest: string
  /** Stands while `dist` is being changed: found at the start, it says that the last build did not finish. */
  readonly publishing: string
}

/** One workspace for each `dist`, so that builds into different folders share nothing. */
export function workspaceOf({ root, environment }: Pick<Project, 'root' | 'environment'>): Workspace {
  const dist = resolve(root, environment['BACKFILE_DIST'] || 'dist')
  const own = dist === join(root, 'dist') ? 'dist' : hash('sha256', dist).slice(0, 12)
  const all = join(root, '.backfile')
  const folder = join(all, own)
  return {
    all,
    folder,
    dist,
    programs: join(all, 'programs'),
    lock: join(folder, 'lock'),
    staging: join(folder, 'staging'),
    content: join(folder, 'content.jsonl'),
    texts: join(folder, 'texts.jsonl'),
    pictures: join(folder, 'pictures.json'),
    manifest: join(folder, 'manifest'),
    publishing: join(folder, 'publishing'),
  }
}
