import { absolute, encodePath, href } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'
import type { Moves } from './moves.ts'

/**
 * `_redirects`, as Netlify and Cloudflare Pages read it, two lines an address.
 *
 * Netlify serves a file rather than follow a rule, unless the rule ends in `!`;
 * and a page that leads on stands at every former address. Cloudflare follows
 * every rule, takes 2,000 of them and none that ends in `!`. Of rules with a whole
 * address, which only Netlify knows, it counts none. Both lead from a path without its
 * last slash to the one with it. Neither can answer 410: there the page alone says so.
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
