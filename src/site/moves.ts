import { redirectsOf, withdrawalsOf } from '../archive/redirects.ts'
import type { Moves } from '../outputs/hosts/moves.ts'
import site from '../site.config.ts'
import { archiveOfSite } from './archive-of-site.ts'

/** The redirects and withdrawn addresses of this site, for the files that hosts read. */
export function movesOfSite(): Moves {
  const archive = archiveOfSite()
  return { redirects: redirectsOf(archive, site).redirects, gone: withdrawalsOf(archive, site).gone }
}
