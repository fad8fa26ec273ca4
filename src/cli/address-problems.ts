import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { aliasProblems, vanishedProblems } from '../archive/address-problems.ts'
import { buildArchive } from '../archive/archive.ts'
import { sortOut } from '../archive/receipt.ts'
import type { Content } from '../build/read-content.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import type { Problem } from '../core/problem.ts'
import { err, ok, type Result } from '../core/result.ts'
import site from '../site.config.ts'

/**
 * Problems of addresses: former ones that lead nowhere and, given the file with
 * the addresses of the last publication, those that would vanish. The failure
 * says why that file cannot be read.
 */
export async function addressProblems(
  root: string,
  content: Content,
  today: CalendarDay,
  published: string | undefined,
): Promise<Result<readonly Problem[], string>> {
  const anyAlias = content.entries.some(({ article }) => article && article.aliases.length > 0)
  if (published === undefined && !anyAlias) return ok([])
  const archive = buildArchive(sortOut(content.entries, today).articles)
  const ofAliases = aliasProblems(archive, site)
  if (published === undefined) return ok(ofAliases)
  try {
    const list = await readFile(published, 'utf8')
    // Problems name files from the content folder on.
    const file = relative(root, resolve(published))
    return ok([...ofAliases, ...vanishedProblems(file, list, archive, site)])
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error)
    return err(`--published ${published}: the list of addresses cannot be read: ${because}`)
  }
}
