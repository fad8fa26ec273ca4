import { yearSpans } from '../../archive/spans.ts'
import type { PublishedArticle } from '../../archive/archive.ts'
import { groupedPaths, type PathsRequest } from '../../site/list-paths.ts'
import { staticPath } from '../../site/static-path.ts'
import { endpoint } from '../../site/endpoint.ts'
import { jsonLines } from '../../outputs/data/row.ts'
import site from 'virtual:backfile/settings'

export async function getStaticPaths(request: PathsRequest) {
  return groupedPaths(request, yearSpans, ({ year, articles }) => [staticPath({ year }, { articles })])
}

export const GET = endpoint('text/plain', ({ articles }: { articles: readonly PublishedArticle[] }) =>
  jsonLines(articles, site),
)
