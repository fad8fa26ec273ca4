import { join } from 'node:path'
import type { Problem } from '../core/problem.ts'

/** The problem with the path of its file as a person would type it. */
export function withFolder(folder: string, problem: Problem): Problem {
  return { ...problem, file: join(folder, problem.file) }
}
