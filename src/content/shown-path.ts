import { join } from 'node:path'
import type { Problem } from '../core/problem.ts'

/** The content folder as a person would type it from here: paths that begin so can be clicked. */
export function shownFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return environment['BACKFILE_CONTENT'] || 'content'
}

/** The same problem with its file as a person would type it. */
export function withFolder(folder: string, problem: Problem): Problem {
  return { ...problem, file: join(folder, problem.file) }
}
