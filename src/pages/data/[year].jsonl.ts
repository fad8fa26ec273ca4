import type { APIRoute } from 'astro'
import type { PublishedArticle } from '../../archive/archive.ts'
import { pathsOfYears, type Asked } from '../../build/routes/paths-of-years.ts'
import { staticPath } from '../../build/routes/static-path.ts'
import { typedResponse } from '../../build/routes/typed-response.ts'
import { jsonLines } from '../../outputs/data/row.ts'
import site from '../../site.config.ts'

export async function getStaticPaths(asked: Asked) {
  return pathsOfYears(asked, ({ year, articles }) => [staticPath({ year }, { articles })])
}

export const GET: APIRoute<{ articles: readonly PublishedArticle[] }> = ({ props: { articles } }) =>
  typedResponse(jsonLines(articles, site), 'text/plain')
