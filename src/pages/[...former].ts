import { pageFile } from '../core/former-address.ts'
import { redirectsOf } from '../archive/redirects.ts'
import { listPaths } from '../site/list-paths.ts'
import { endpoint } from '../site/endpoint.ts'
import { staticPath } from '../site/static-path.ts'
import { redirectPage } from '../outputs/redirect-page.ts'
import site from 'virtual:backfile/settings'

export async function getStaticPaths() {
  return listPaths(
    (archive) => redirectsOf(archive, site).redirects,
    ({ from, to }) => staticPath({ former: pageFile(from) }, { to }),
  )
}

export const GET = endpoint('text/html', ({ to }: { to: string }) => redirectPage(to, site))
