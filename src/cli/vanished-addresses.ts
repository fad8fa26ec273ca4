import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { vanishedProblems } from '../archive/address-problems.ts'
import { buildArchive } from '../archive/archive.ts'
import { selectForPublication } from '../archive/receipt.ts'
import type { Content } from '../content/read-content.ts'
import { reasonOf } from '../system/system-error.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import type { Problem } from '../core/problem.ts'
import { err, ok, type Result } from '../core/result.ts'
import site from '../site.config.ts'

/**
 * A problem for each address of the last publication that would lead nowhere
 * now. `published` is the file with its `data/urls.txt`; the failure says why it
 * cannot be read.
 */
export async function vanishedAddresses(
  published: string,
  root: string,
  content: Content,
  today: CalendarDay,
): Promise<Result<readonly Problem[], string>> {
  let list
  try {
    list = await readFile(published, 'utf8')
  } catch (error) {
    return err(`--published ${published}: the list of addresses cannot be read: ${reasonOf(error)}`)
  }
  const archive = buildArchive(selectForPublication(content.entries, today).articles)
  // Problems name files from the content folder on.
  return ok(vanishedProblems(relative(root, resolve(published)), list, archive, site))
}
