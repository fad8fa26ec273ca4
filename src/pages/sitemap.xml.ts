import { addressesOf } from '../archive/addresses.ts'
import { siteData } from '../site/site-data.ts'
import { endpoint } from '../site/endpoint.ts'
import { sitemapIndex, sitemapParts } from '../outputs/sitemap.ts'
import site from 'virtual:backfile/settings'

export const GET = endpoint('application/xml', () =>
  sitemapIndex(sitemapParts(addressesOf(siteData().archive, site)), site),
)
