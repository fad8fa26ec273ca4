import type { APIRoute } from 'astro'
import { addressesOf } from '../archive/addresses.ts'
import { archiveOfSite } from '../build/routes/archive-of-site.ts'
import { typedResponse } from '../build/routes/typed-response.ts'
import { sitemapIndex, sitemapParts } from '../outputs/sitemap.ts'
import site from '../site.config.ts'

export const GET: APIRoute = () =>
  typedResponse(sitemapIndex(sitemapParts(addressesOf(archiveOfSite(), site)), site), 'application/xml')
