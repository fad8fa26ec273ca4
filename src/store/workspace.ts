import { hash } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { Project } from '../core/project.ts'

/** Where a build publishes, and where it caches what the next build needs. */
export interface Workspace {
  /** Folder of all workspaces of the project. */
  readonly all: string
  /** The caches of one `dist`, with the lock and the staging folder. */
  readonly folder: string
  /** The finished site: `dist/`, or what `BACKFILE_DIST` names. */
  readonly dist: string
  /** Compiled programs, by fingerprint; shared with builds into other folders. */
  readonly programs: string
  /** Held by the running build. */
  readonly lock: string
  /** Outputs of this build until they are published. */
  readonly staging: string
  /** A value log of every file of the content folder, as it was read. */
  readonly content: string
  /** The text cache of the stories. */
  readonly texts: string
  /** A value log of what the stories found when they looked back. */
  readonly lookBack: string
  /** A value log of the pictures that stories name. */
  readonly pictures: string
  /** What is in `dist`, and what it was built from. */
  readonly manifest: string
  /** Exists while `dist` is being changed. A build that finds it knows that the last one did not finish. */
  readonly publishing: string
}

/** The workspace of `dist`. Each `dist` has its own, so that builds into different folders share only compiled programs. */
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
    lookBack: join(folder, 'look-back.jsonl'),
    pictures: join(folder, 'pictures.json'),
    manifest: join(folder, 'manifest'),
    publishing: join(folder, 'publishing'),
  }
}
