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
 * An error for each published address that the site would no longer serve. `published`
 * is a copy of the published `data/urls.txt`. Fails if it cannot be read.
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
  // Problems name files relative to the content folder.
  return ok(vanishedProblems(relative(contentFolder(project), file), list, archive, project.site))
}
