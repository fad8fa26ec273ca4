import { formerAddress } from '../core/former-address.ts'
import type { Site } from '../core/site.ts'
import { pagePaths } from './addresses.ts'
import type { Archive } from './archive.ts'
import { redirectsOf, withdrawalsOf } from './redirects.ts'

type Settings = Pick<Site, 'base' | 'features' | 'gone'>

/** Every path that a page, a redirect or a note of withdrawal stands at, in the order of text. */
export function publishedPaths(archive: Archive, site: Settings): readonly string[] {
  return [
    ...pagePaths(archive, site),
    ...redirectsOf(archive, site).redirects.map(({ from }) => from),
    ...withdrawalsOf(archive, site).gone,
  ].sort()
}

/**
 * Which addresses of an earlier publication would lead nowhere now. Takes the
 * lines of its `data/urls.txt`; only their paths count, so the host may change.
 */
export function vanished(urls: readonly string[], archive: Archive, site: Settings): readonly string[] {
  const standing = new Set(publishedPaths(archive, site))
  return urls.filter((url) => {
    const path = formerAddress(url, site)
    return path === undefined || !standing.has(path)
  })
}
