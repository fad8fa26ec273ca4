import type { APIRoute } from 'astro'
import { movesOfSite } from '../build/routes/moves.ts'
import { staticPath } from '../build/routes/static-path.ts'
import { typedResponse } from '../build/routes/typed-response.ts'
import { headersFile } from '../outputs/hosts/headers-file.ts'
import { redirectsFile } from '../outputs/hosts/redirects-file.ts'
import site from '../site.config.ts'

/** Files that Netlify and Cloudflare Pages read. A route of its own name is none: Astro leaves out what begins with `_`. */
export async function getStaticPaths() {
  return [
    staticPath({ hostFile: '_headers' }, { content: headersFile(site) }),
    staticPath({ hostFile: '_redirects' }, { content: redirectsFile(movesOfSite(), site) }),
  ]
}

export const GET: APIRoute<{ content: string }> = ({ props: { content } }) =>
  typedResponse(content, 'text/plain')
