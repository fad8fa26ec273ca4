import { pageFile } from '../core/former-address.ts'
import { redirectsOf } from '../archive/redirects.ts'
import { archiveOfSite } from '../site/archive-of-site.ts'
import { endpoint } from '../site/endpoint.ts'
import { staticPath } from '../site/static-path.ts'
import { redirectPage } from '../outputs/redirect-page.ts'
import site from '../site.config.ts'

export async function getStaticPaths() {
  const { redirects } = redirectsOf(archiveOfSite(), site)
  return redirects.map(({ from, to }) => staticPath({ former: pageFile(from) }, { to }))
}

export const GET = endpoint('text/html', ({ to }: { to: string }) => redirectPage(to, site))
