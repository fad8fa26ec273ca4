import { hash } from 'node:crypto'
import { join, resolve } from 'node:path'

/** Where a build publishes, and where it caches what the next build needs. */
export interface Workspace {
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
  /** Every file of the content folder as it was read: a log of values. */
  readonly content: string
  /** The texts of the stories that were read: a text cache. */
  readonly texts: string
  /** The pictures that stories name: a log of values. */
  readonly pictures: string
  /** What is in `dist` and what it was made from. */
  readonly manifest: string
  /** Exists while `dist` is being changed: a build that finds it knows that the last one did not finish. */
  readonly publishing: string
}

/** Folder of all workspaces. */
export const WORKSPACES = resolve('.backfile')

/** The workspace of `dist`. Each has its own, so that builds into different folders share only compiled programs. */
export function workspaceOf(environment: NodeJS.ProcessEnv = process.env): Workspace {
  const dist = resolve(environment['BACKFILE_DIST'] || 'dist')
  const own = dist === resolve('dist') ? 'dist' : hash('sha256', dist).slice(0, 12)
  const folder = join(WORKSPACES, own)
  return {
    folder,
    dist,
    programs: join(WORKSPACES, 'programs'),
    lock: join(folder, 'lock'),
    staging: join(folder, 'staging'),
    content: join(folder, 'content.jsonl'),
    texts: join(folder, 'texts.jsonl'),
    pictures: join(folder, 'pictures.json'),
    manifest: join(folder, 'manifest'),
    publishing: join(folder, 'publishing'),
  }
}
