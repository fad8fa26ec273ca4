import { addressesOf } from '../archive/addresses.ts'
import { archiveOfSite } from '../site/archive-of-site.ts'
import { endpoint } from '../site/endpoint.ts'
import { sitemapIndex, sitemapParts } from '../outputs/sitemap.ts'
import site from '../site.config.ts'

export const GET = endpoint('application/xml', () =>
  sitemapIndex(sitemapParts(addressesOf(archiveOfSite(), site)), site),
)
