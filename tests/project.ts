import { resolve } from 'node:path'
import type { Environment, Project } from '../src/core/project.ts'
import { loadProject } from '../src/system/load-project.ts'

/** The shipped project, as a command sees it in this environment. */
export function projectWith(environment: Environment): Promise<Project> {
  return loadProject(resolve('.'), environment)
}
