import { addressesOf, addressesOfYear } from '../archive/addresses.ts'
import { archiveOfSite } from '../site/archive-of-site.ts'
import { pathsOfYears, type PathsRequest } from '../site/paths-of-years.ts'
import { staticPath } from '../site/static-path.ts'
import { endpoint } from '../site/endpoint.ts'
import { generalParts, partsOfYear, sitemap, type SitemapPart } from '../outputs/sitemap.ts'
import site from '../site.config.ts'

export async function getStaticPaths(asked: PathsRequest) {
  const pathOf = (part: SitemapPart) => staticPath({ part: part.name }, { part })
  return [
    ...generalParts(addressesOf(archiveOfSite(), site)).map(pathOf),
    ...pathsOfYears(asked, (year) =>
      partsOfYear({ year: year.year, addresses: addressesOfYear(year) }).map(pathOf),
    ),
  ]
}

export const GET = endpoint('application/xml', ({ part }: { part: SitemapPart }) => sitemap(part, site))
