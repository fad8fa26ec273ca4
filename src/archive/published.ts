import { formerAddress } from '../core/former-address.ts'
import type { Site } from '../core/site.ts'
import { pagePaths } from './addresses.ts'
import type { Archive } from './archive.ts'
import { redirectsOf, withdrawalsOf } from './redirects.ts'

type Settings = Pick<Site, 'base' | 'features' | 'gone'>

/** The path of every page, redirect and withdrawal notice, sorted. */
export function publishedPaths(archive: Archive, site: Settings): readonly string[] {
  return [
    ...pagePaths(archive, site),
    ...redirectsOf(archive, site).redirects.map(({ from }) => from),
    ...withdrawalsOf(archive, site).gone,
  ].sort()
}

/**
 * The addresses of an earlier publication that the site no longer serves. Takes the
 * lines of its `data/urls.txt`. Compares only their paths, so the host may change.
 */
export function vanished(urls: readonly string[], archive: Archive, site: Settings): readonly string[] {
  const published = new Set(publishedPaths(archive, site))
  return urls.filter((url) => {
    const path = formerAddress(url, site)
    return path === undefined || !published.has(path)
  })
}
