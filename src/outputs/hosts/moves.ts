import { encodePath, href } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'

/** Redirects and withdrawn addresses, for the configuration of hosts. Paths are under the base. */
export interface Moves {
  readonly redirects: readonly { readonly from: string; readonly to: string }[]
  readonly gone: readonly string[]
}

/**
 * The redirects in the form servers match them: `from` is an unescaped path from the root
 * of the host, once with and once without its trailing slash; `to` is URL-encoded.
 */
export function redirectRules({ redirects }: Moves, site: Site): Moves['redirects'] {
  return redirects.flatMap(({ from, to }) => {
    const spellings = from.endsWith('/') ? [from, from.slice(0, -1)] : [from]
    return spellings.map((path) => ({ from: href(site.base, path), to: href(site.base, encodePath(to)) }))
  })
}
