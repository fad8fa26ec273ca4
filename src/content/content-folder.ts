import { join, resolve } from 'node:path'
import type { Project } from '../core/project.ts'

type Place = Pick<Project, 'root' | 'environment'>

/** The folder whose files are the archive: `content/` of the project, or what `BACKFILE_CONTENT` names. */
export function contentFolder({ root, environment }: Place): string {
  return resolve(root, shownFolder({ environment }))
}

/** The content folder as a person would type it: a path in a terminal that begins like this can be clicked. */
export function shownFolder({ environment }: Pick<Place, 'environment'>): string {
  return environment['BACKFILE_CONTENT'] || 'content'
}

/** The folder of files that are published as they are. */
export function publicFolder({ root }: Pick<Place, 'root'>): string {
  return join(root, 'public')
}
