import { movesOf } from '../archive/redirects.ts'
import { listPaths } from '../site/list-paths.ts'
import { staticPath } from '../site/static-path.ts'
import { endpoint } from '../site/endpoint.ts'
import { headersFile } from '../outputs/hosts/headers-file.ts'
import { redirectsFile } from '../outputs/hosts/redirects-file.ts'
import site from 'virtual:backfile/settings'

/** Files for Netlify and Cloudflare Pages. A dynamic route, because Astro ignores page files that start with `_`. */
export async function getStaticPaths() {
  return listPaths(
    (archive) => [
      { name: '_headers', content: headersFile(site) },
      { name: '_redirects', content: redirectsFile(movesOf(archive, site), site) },
    ],
    ({ name, content }) => staticPath({ hostFile: name }, { content }),
  )
}

export const GET = endpoint('text/plain', ({ content }: { content: string }) => content)
