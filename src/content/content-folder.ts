import { resolve } from 'node:path'

/** The folder whose files are the archive: `content/` of the project, or what `BACKFILE_CONTENT` names. */
export function contentFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment['BACKFILE_CONTENT'] || 'content')
}
