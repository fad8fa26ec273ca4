import { join, resolve } from 'node:path'
import type { Project } from '../core/project.ts'

type Place = Pick<Project, 'root' | 'environment'>

/** The absolute path of the folder with the stories: `content/` of the project, or what `BACKFILE_CONTENT` names. */
export function contentFolder({ root, environment }: Place): string {
  return resolve(root, shownFolder({ environment }))
}

/** The content folder as a person would type it, so that terminals make the paths below it clickable. */
export function shownFolder({ environment }: Pick<Place, 'environment'>): string {
  return environment['BACKFILE_CONTENT'] || 'content'
}

/** The folder of files that are published unchanged. */
export function publicFolder({ root }: Pick<Place, 'root'>): string {
  return join(root, 'public')
}
