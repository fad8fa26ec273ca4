import { pagePaths } from './addresses.ts'
import type { Archive } from './archive.ts'
import { formerAddress } from '../core/former-address.ts'

/** From where a story stood to where it stands. Both are paths under the base. */
export interface Redirect {
  readonly from: string
  readonly to: string
}

/** A former address that leads nowhere, and why. */
export interface RefusedAlias {
  readonly file: string
  readonly alias: string
  readonly because: 'not-an-address' | 'is-a-page' | 'claimed-twice'
}

/**
 * Where former addresses of stories lead. A page that stands wins over a
 * redirect; of two stories that claim one address, the older one has it.
 */
export function redirectsOf(
  archive: Archive,
  site: { readonly base: string },
): { readonly redirects: readonly Redirect[]; readonly refused: readonly RefusedAlias[] } {
  const redirects = new Map<string, Redirect>()
  const refused: RefusedAlias[] = []
  if (archive.articles.every(({ aliases }) => aliases.length === 0)) return { redirects: [], refused }
  const standing = new Set(pagePaths(archive))
  for (const { file, path, aliases } of archive.articles) {
    for (const alias of aliases) {
      const from = formerAddress(alias, site)
      const claimed = from === undefined ? undefined : redirects.get(from)
      if (from === path || (claimed && claimed.to === path)) continue // it says where it is
      const refuse = (because: RefusedAlias['because']): void => void refused.push({ file, alias, because })
      if (from === undefined) refuse('not-an-address')
      else if (standing.has(from)) refuse('is-a-page')
      else if (claimed) refuse('claimed-twice')
      else redirects.set(from, { from, to: path })
    }
  }
  return { redirects: [...redirects.values()].sort((a, b) => (a.from < b.from ? -1 : 1)), refused }
}

/** Withdrawn addresses, as `gone` in the site's settings names them, where no page or redirect stands now. */
export function goneOf(
  archive: Archive,
  site: { readonly base: string; readonly gone: readonly string[] },
): readonly string[] {
  if (site.gone.length === 0) return []
  const standing = new Set(pagePaths(archive))
  for (const { from } of redirectsOf(archive, site).redirects) standing.add(from)
  const gone = site.gone.flatMap((written) => formerAddress(written, site) ?? [])
  return [...new Set(gone)].filter((path) => !standing.has(path)).sort()
}
