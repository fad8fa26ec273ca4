import { compareText } from '../core/compare-text.ts'
import { formerAddress, sameAddress } from '../core/former-address.ts'
import type { Site } from '../core/site.ts'
import { pagePaths } from './addresses.ts'
import type { Archive } from './archive.ts'
import { formerPages, type Redirect } from './former-pages.ts'

/** A former address that cannot redirect to its story, and why. */
interface RefusedAlias {
  readonly file: string
  readonly alias: string
  readonly because: 'not-an-address' | 'is-a-page' | 'claimed-twice'
  /** If two stories claim the address, the file of the older one, which gets it. */
  readonly other?: string
}

/** An address listed as withdrawn that is still in use. */
interface RefusedWithdrawal {
  /** As written in the settings. */
  readonly address: string
  /** The source of the story at the address or at the target of its redirect; `undefined` for any other page. */
  readonly file: string | undefined
}

/**
 * The redirects from former addresses of stories, names and threads, sorted, and the
 * addresses refused. A page takes precedence over a redirect, and a story over others.
 * If two stories claim an address, the older one gets it.
 */
export function redirectsOf(
  archive: Archive,
  site: Pick<Site, 'base' | 'features'>,
): { readonly redirects: readonly Redirect[]; readonly refused: readonly RefusedAlias[] } {
  const redirects = new Map<string, Redirect>()
  const refused: RefusedAlias[] = []
  const others = formerPages(archive, site)
  if (others.length === 0 && archive.articles.every(({ aliases }) => aliases.length === 0)) {
    return { redirects: [], refused }
  }
  const pages = new Set(pagePaths(archive, site).map(sameAddress))
  const claims = new Map<string, string>()
  for (const { file, path, aliases } of archive.articles) {
    for (const alias of aliases) {
      const from = formerAddress(alias, site)
      if (from === undefined) {
        refused.push({ file, alias, because: 'not-an-address' })
        continue
      }
      if (from === path) continue // the story is still there
      const claimed = claims.get(sameAddress(from))
      if (pages.has(sameAddress(from))) refused.push({ file, alias, because: 'is-a-page' })
      else if (claimed !== undefined && claimed !== file) {
        refused.push({ file, alias, because: 'claimed-twice', other: claimed })
      } else {
        claims.set(sameAddress(from), file)
        redirects.set(from, { from, to: path })
      }
    }
  }
  for (const { from, to } of others) {
    const address = sameAddress(from)
    if (pages.has(address) || claims.has(address)) continue
    claims.set(address, to)
    redirects.set(from, { from, to })
  }
  return { redirects: [...redirects.values()].sort((a, b) => compareText(a.from, b.from)), refused }
}

/**
 * The paths withdrawn by `gone` in the settings, sorted, and the addresses refused
 * because a page or redirect takes precedence.
 */
export function withdrawalsOf(
  archive: Archive,
  site: Pick<Site, 'base' | 'features' | 'gone'>,
): { readonly gone: readonly string[]; readonly refused: readonly RefusedWithdrawal[] } {
  if (site.gone.length === 0) return { gone: [], refused: [] }
  const stories = new Map(archive.articles.map(({ path, file }) => [path, file]))
  const used = new Map(pagePaths(archive, site).map((path) => [sameAddress(path), stories.get(path)]))
  for (const { from, to } of redirectsOf(archive, site).redirects) {
    used.set(sameAddress(from), stories.get(to))
  }
  const gone = new Set<string>()
  const refused: RefusedWithdrawal[] = []
  for (const address of site.gone) {
    const path = formerAddress(address, site)
    if (path === undefined) continue // never happens: the settings have been validated
    if (used.has(sameAddress(path))) refused.push({ address, file: used.get(sameAddress(path)) })
    else gone.add(path)
  }
  return { gone: [...gone].sort(), refused }
}

/** The redirects and withdrawn paths, for the configuration of hosts. */
export function movesOf(
  archive: Archive,
  site: Pick<Site, 'base' | 'features' | 'gone'>,
): { readonly redirects: readonly Redirect[]; readonly gone: readonly string[] } {
  return { redirects: redirectsOf(archive, site).redirects, gone: withdrawalsOf(archive, site).gone }
}
