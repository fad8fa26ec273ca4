import { formerAddress } from '../core/former-address.ts'
import { problem, startOf, type Problem } from '../core/problem.ts'
import type { Site } from '../core/site.ts'
import type { Archive } from './archive.ts'
import { vanished } from './published.ts'
import { redirectsOf, withdrawalsOf } from './redirects.ts'
import { explainVanished } from './vanished-pages.ts'

type Settings = Pick<Site, 'base' | 'features' | 'gone'>

/** An error for each former address that cannot redirect to its story, and for each withdrawn address still in use. */
export function addressProblems(archive: Archive, site: Settings): readonly Problem[] {
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

/**
 * An error for each published address that the site no longer serves. `list` is the
 * text of the published `data/urls.txt`, and `file` its name.
 */
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
  return lines.flatMap((address, index) => {
    if (!missing.has(address)) return []
    const place = { file, line: index + 1, column: 1 }
    const vanished = explainVanished(formerAddress(address, site) ?? '', archive)
    if (!vanished) return [problem('address-vanished', place, { address })]
    const { code, because, cure } = vanished
    return [problem(code, place, { address, because, cure })]
  })
}
