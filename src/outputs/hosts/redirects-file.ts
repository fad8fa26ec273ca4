import { absolute, encodePath, href } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'
import type { Moves } from './moves.ts'

/**
 * `_redirects` for Netlify and Cloudflare Pages, two lines per redirect.
 *
 * Netlify prefers an existing file to a rule unless the rule ends in `!`, and every
 * former address has a redirect page. Cloudflare follows every rule, but accepts at
 * most 2,000 and none that ends in `!`; it does not count rules with a full URL,
 * which only Netlify supports. Both redirect a path without a trailing slash to the
 * one with it. Neither can answer 410: only the page says that a story is gone.
 */
export function redirectsFile({ redirects }: Moves, site: Site): string {
  return redirects
    .map(({ from, to }) => {
      const target = href(site.base, encodePath(to))
      return (
        `${absolute(site, encodePath(from))} ${target} 301!\n` +
        `${href(site.base, encodePath(from))} ${target} 301\n`
      )
    })
    .join('')
}
