import { href } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'
import { encodePath } from '../data/urls.ts'
import { spellings, type Moves } from './policy.ts'

/** `_redirects`, as Netlify and Cloudflare Pages read it. Neither can answer 410: there the page alone says so. */
export function redirectsFile({ redirects }: Moves, site: Site): string {
  return redirects
    .flatMap(({ from, to }) =>
      spellings(from).map(
        (path) => `${href(site.base, encodePath(path))} ${href(site.base, encodePath(to))} 301\n`,
      ),
    )
    .join('')
}
