import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { vanishedProblems } from '../archive/address-problems.ts'
import { buildArchive } from '../archive/archive.ts'
import { selectForPublication } from '../archive/receipt.ts'
import { contentFolder } from '../content/content-folder.ts'
import type { Content } from '../content/read-content.ts'
import { reasonOf } from '../system/system-error.ts'
import type { Problem } from '../core/problem.ts'
import { todayOf, type Project } from '../core/project.ts'
import { err, ok, type Result } from '../core/result.ts'

/**
 * A problem for each address of the last publication that would lead nowhere
 * now. `published` is the file with its `data/urls.txt`; the failure says why it
 * cannot be read.
 */
export async function vanishedAddresses(
  published: string,
  project: Project,
  content: Content,
): Promise<Result<readonly Problem[], string>> {
  const file = resolve(project.root, published)
  let list
  try {
    list = await readFile(file, 'utf8')
  } catch (error) {
    return err(`--published ${published}: the list of addresses cannot be read: ${reasonOf(error)}`)
  }
  const archive = buildArchive(selectForPublication(content.entries, todayOf(project)).articles)
  // Problems name files from the content folder on.
  return ok(vanishedProblems(relative(contentFolder(project), file), list, archive, project.site))
}
