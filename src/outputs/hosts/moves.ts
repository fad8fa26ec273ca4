import { encodePath, href } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'

/** What hosts must know of addresses whose page is elsewhere, or withdrawn. Paths are under the base. */
export interface Moves {
  readonly redirects: readonly { readonly from: string; readonly to: string }[]
  readonly gone: readonly string[]
}

/**
 * The redirects as servers compare and answer them: the path from the root of
 * the host, unescaped, with its last slash and without, and the address.
 */
export function redirectRules({ redirects }: Moves, site: Site): Moves['redirects'] {
  return redirects.flatMap(({ from, to }) => {
    const spellings = from.endsWith('/') ? [from, from.slice(0, -1)] : [from]
    return spellings.map((path) => ({ from: href(site.base, path), to: href(site.base, encodePath(to)) }))
  })
}
