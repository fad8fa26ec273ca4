import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { vanishedProblems } from '../archive/address-problems.ts'
import type { Archive } from '../archive/archive.ts'
import { contentFolder } from '../content/content-folder.ts'
import { reasonOf } from '../system/system-error.ts'
import type { Problem } from '../core/problem.ts'
import type { Project } from '../core/project.ts'
import { err, ok, type Result } from '../core/result.ts'

/**
 * An error for each published address that the site would no longer serve. `published`
 * is a copy of the published `data/urls.txt`. Fails if it cannot be read.
 */
export async function vanishedAddresses(
  published: string,
  project: Project,
  archive: Archive,
): Promise<Result<readonly Problem[], string>> {
  const file = resolve(project.root, published)
  let list
  try {
    list = await readFile(file, 'utf8')
  } catch (error) {
    return err(`--published ${published}: the list of addresses cannot be read: ${reasonOf(error)}`)
  }
  // Problems name files relative to the content folder.
  return ok(vanishedProblems(relative(contentFolder(project), file), list, archive, project.site))
}
