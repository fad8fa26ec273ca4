import { movesOfSite } from '../site/moves.ts'
import { staticPath } from '../site/static-path.ts'
import { endpoint } from '../site/endpoint.ts'
import { headersFile } from '../outputs/hosts/headers-file.ts'
import { redirectsFile } from '../outputs/hosts/redirects-file.ts'
import site from '../site.config.ts'

/** Files for Netlify and Cloudflare Pages. A dynamic route, because Astro ignores page files that start with `_`. */
export async function getStaticPaths() {
  return [
    staticPath({ hostFile: '_headers' }, { content: headersFile(site) }),
    staticPath({ hostFile: '_redirects' }, { content: redirectsFile(movesOfSite(), site) }),
  ]
}

export const GET = endpoint('text/plain', ({ content }: { content: string }) => content)
