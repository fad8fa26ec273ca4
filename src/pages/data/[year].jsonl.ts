import type { PublishedArticle } from '../../archive/archive.ts'
import { pathsOfYears, type PathsRequest } from '../../site/paths-of-years.ts'
import { staticPath } from '../../site/static-path.ts'
import { endpoint } from '../../site/endpoint.ts'
import { jsonLines } from '../../outputs/data/row.ts'
import site from '../../site.config.ts'

export async function getStaticPaths(asked: PathsRequest) {
  return pathsOfYears(asked, ({ year, articles }) => [staticPath({ year }, { articles })])
}

export const GET = endpoint('text/plain', ({ articles }: { articles: readonly PublishedArticle[] }) =>
  jsonLines(articles, site),
)
