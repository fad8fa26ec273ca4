import type { APIRoute } from 'astro'
import { addressesOf } from '../archive/addresses.ts'
import { archiveOfSite } from '../build/archive-of-site.ts'
import { staticPath } from '../build/static-path.ts'
import { typedResponse } from '../build/typed-response.ts'
import { sitemap, sitemapParts, type SitemapPart } from '../outputs/sitemap.ts'
import site from '../site.config.ts'

export async function getStaticPaths() {
  const parts = sitemapParts(addressesOf(archiveOfSite(), site))
  return parts.map((part) => staticPath({ part: part.name }, { part }))
}

export const GET: APIRoute<{ part: SitemapPart }> = ({ props: { part } }) =>
  typedResponse(sitemap(part, site), 'application/xml')
