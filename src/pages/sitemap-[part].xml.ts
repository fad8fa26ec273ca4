import { yearSpans } from '../archive/spans.ts'
import { addressesOf, addressesOfYear } from '../archive/addresses.ts'
import { groupedPaths, listPaths, type PathsRequest } from '../site/list-paths.ts'
import { staticPath } from '../site/static-path.ts'
import { endpoint } from '../site/endpoint.ts'
import { generalParts, partsOfYear, sitemap, type SitemapPart } from '../outputs/sitemap.ts'
import site from 'virtual:backfile/settings'

export async function getStaticPaths(request: PathsRequest) {
  const pathOf = (part: SitemapPart) => staticPath({ part: part.name }, { part })
  return [
    ...listPaths((archive) => generalParts(addressesOf(archive, site)), pathOf),
    ...groupedPaths(request, yearSpans, (year) =>
      partsOfYear({ year: year.year, addresses: addressesOfYear(year) }).map(pathOf),
    ),
  ]
}

export const GET = endpoint('application/xml', ({ part }: { part: SitemapPart }) => sitemap(part, site))
