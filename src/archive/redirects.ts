import { compareText } from '../core/compare-text.ts'
import { formerAddress, sameAddress } from '../core/former-address.ts'
import type { Site } from '../core/site.ts'
import { pagePaths } from './addresses.ts'
import type { Archive } from './archive.ts'

/** From where a story stood to where it stands. Both are paths under the base. */
interface Redirect {
  readonly from: string
  readonly to: string
}

/** A former address that leads nowhere, and why. */
interface RefusedAlias {
  readonly file: string
  readonly alias: string
  readonly because: 'not-an-address' | 'is-a-page' | 'claimed-twice'
  /** The file of the older story that has it, where two claim it. */
  readonly other?: string
}

/** An address listed as withdrawn at which something still stands. */
interface RefusedWithdrawal {
  /** As the settings have it. */
  readonly address: string
  /** The source of the story that stands there or is led to from there; `undefined` for a page of another kind. */
  readonly file: string | undefined
}

/**
 * Where former addresses of stories lead. A page that stands wins over a
 * redirect; of two stories that claim one address, the older one has it.
 */
export function redirectsOf(
  archive: Archive,
  site: Pick<Site, 'base' | 'features'>,
): { readonly redirects: readonly Redirect[]; readonly refused: readonly RefusedAlias[] } {
  const redirects = new Map<string, Redirect>()
  const refused: RefusedAlias[] = []
  if (archive.articles.every(({ aliases }) => aliases.length === 0)) return { redirects: [], refused }
  const standing = new Set(pagePaths(archive, site).map(sameAddress))
  const claims = new Map<string, string>()
  for (const { file, path, aliases } of archive.articles) {
    for (const alias of aliases) {
      const from = formerAddress(alias, site)
      if (from === undefined) {
        refused.push({ file, alias, because: 'not-an-address' })
        continue
      }
      if (from === path) continue // it says where it is
      const claimed = claims.get(sameAddress(from))
      if (standing.has(sameAddress(from))) refused.push({ file, alias, because: 'is-a-page' })
      else if (claimed !== undefined && claimed !== file) {
        refused.push({ file, alias, because: 'claimed-twice', other: claimed })
      } else {
        claims.set(sameAddress(from), file)
        redirects.set(from, { from, to: path })
      }
    }
  }
  return { redirects: [...redirects.values()].sort((a, b) => compareText(a.from, b.from)), refused }
}

/**
 * Withdrawn addresses, as `gone` in the site's settings names them, in the
 * order of text; and those where a page or redirect stands, which wins.
 */
export function withdrawalsOf(
  archive: Archive,
  site: Pick<Site, 'base' | 'features' | 'gone'>,
): { readonly gone: readonly string[]; readonly refused: readonly RefusedWithdrawal[] } {
  if (site.gone.length === 0) return { gone: [], refused: [] }
  const stories = new Map(archive.articles.map(({ path, file }) => [path, file]))
  const standing = new Map(pagePaths(archive, site).map((path) => [sameAddress(path), stories.get(path)]))
  for (const { from, to } of redirectsOf(archive, site).redirects) {
    standing.set(sameAddress(from), stories.get(to))
  }
  const gone = new Set<string>()
  const refused: RefusedWithdrawal[] = []
  for (const address of site.gone) {
    const path = formerAddress(address, site)
    if (path === undefined) continue // the settings were checked: there is none
    if (standing.has(sameAddress(path))) refused.push({ address, file: standing.get(sameAddress(path)) })
    else gone.add(path)
  }
  return { gone: [...gone].sort(), refused }
}

/** The addresses that lead elsewhere, and those that are withdrawn, as hosts must know them. */
export function movesOf(
  archive: Archive,
  site: Pick<Site, 'base' | 'features' | 'gone'>,
): { readonly redirects: readonly Redirect[]; readonly gone: readonly string[] } {
  return { redirects: redirectsOf(archive, site).redirects, gone: withdrawalsOf(archive, site).gone }
}
