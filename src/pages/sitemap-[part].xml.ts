import { addressesOf, addressesOfYear } from '../archive/addresses.ts'
import { archiveOfSite } from '../build/routes/archive-of-site.ts'
import { pathsOfYears, type Asked } from '../build/routes/paths-of-years.ts'
import { staticPath } from '../build/routes/static-path.ts'
import { endpoint } from '../build/routes/endpoint.ts'
import { generalParts, partsOfYear, sitemap, type SitemapPart } from '../outputs/sitemap.ts'
import site from '../site.config.ts'

export async function getStaticPaths(asked: Asked) {
  const pathOf = (part: SitemapPart) => staticPath({ part: part.name }, { part })
  return [
    ...generalParts(addressesOf(archiveOfSite(), site)).map(pathOf),
    ...pathsOfYears(asked, (year) =>
      partsOfYear({ year: year.year, addresses: addressesOfYear(year) }).map(pathOf),
    ),
  ]
}

export const GET = endpoint('application/xml', ({ part }: { part: SitemapPart }) => sitemap(part, site))
