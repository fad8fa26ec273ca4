import type { CalendarDay } from '../core/calendar-day.ts'
import { problem, startOf, type Problem } from '../core/problem.ts'
import type { Site } from '../core/site.ts'
import { buildArchive, type Archive } from './archive.ts'
import { vanished } from './published.ts'
import { sortOut, type ContentEntry } from './receipt.ts'
import { redirectsOf, withdrawalsOf } from './redirects.ts'

type Settings = Pick<Site, 'base' | 'features' | 'gone'>

/**
 * Former addresses that cannot lead to their story, and withdrawn ones at which
 * something stands, among the files that would be published today.
 */
export function addressProblems(
  entries: readonly ContentEntry[],
  today: CalendarDay,
  site: Settings,
): readonly Problem[] {
  const anyFormer = entries.some(({ article }) => article !== undefined && article.aliases.length > 0)
  if (!anyFormer && site.gone.length === 0) return []
  const archive = buildArchive(sortOut(entries, today).articles)
  return [
    ...redirectsOf(archive, site).refused.map(({ file, alias, because, other = '' }) =>
      problem('former-address-refused', startOf(file), { alias, because, other }),
    ),
    ...withdrawalsOf(archive, site).refused.map(({ file, address }) =>
      problem('withdrawn-address-stands', startOf(file ?? ''), {
        address,
        what: file === undefined ? 'page' : 'story',
      }),
    ),
  ]
}

/** Addresses on the list of the last publication that would lead nowhere now. `file` is the list. */
export function vanishedProblems(
  file: string,
  list: string,
  archive: Archive,
  site: Settings,
): readonly Problem[] {
  const lines = list.split('\n').map((line) => line.trim())
  const missing = new Set(
    vanished(
      lines.filter((line) => line !== ''),
      archive,
      site,
    ),
  )
  return lines.flatMap((address, index) =>
    missing.has(address)
      ? [problem('address-vanished', { file, line: index + 1, column: 1 }, { address })]
      : [],
  )
}
