import { problem, type Problem } from '../core/problem.ts'
import type { Archive } from './archive.ts'
import { vanished } from './published.ts'
import { redirectsOf } from './redirects.ts'

interface Settings {
  readonly base: string
  readonly gone: readonly string[]
}

/** Former addresses that cannot lead to their story. */
export function aliasProblems(archive: Archive, site: Settings): readonly Problem[] {
  return redirectsOf(archive, site).refused.map(({ file, alias, because }) =>
    problem('former-address-refused', { file, line: 1, column: 1 }, { alias, because }),
  )
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
