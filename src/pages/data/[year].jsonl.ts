import type { PublishedArticle } from '../../archive/archive.ts'
import { pathsOfYears, type Asked } from '../../build/routes/paths-of-years.ts'
import { staticPath } from '../../build/routes/static-path.ts'
import { endpoint } from '../../build/routes/endpoint.ts'
import { jsonLines } from '../../outputs/data/row.ts'
import site from '../../site.config.ts'

export async function getStaticPaths(asked: Asked) {
  return pathsOfYears(asked, ({ year, articles }) => [staticPath({ year }, { articles })])
}

export const GET = endpoint('text/plain', ({ articles }: { articles: readonly PublishedArticle[] }) =>
  jsonLines(articles, site),
)
