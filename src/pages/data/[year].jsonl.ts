import type { APIRoute } from 'astro'
import type { PublishedArticle } from '../../archive/archive.ts'
import { pathsOfYears, type Asked } from '../../build/paths-of-years.ts'
import { staticPath } from '../../build/static-path.ts'
import { typedResponse } from '../../build/typed-response.ts'
import { jsonLines } from '../../outputs/data/row.ts'
import site from '../../site.config.ts'

export async function getStaticPaths(asked: Asked) {
  return pathsOfYears(asked, ({ year, articles }) => [staticPath({ year }, { articles })])
}

export const GET: APIRoute<{ articles: readonly PublishedArticle[] }> = ({ props: { articles } }) =>
  typedResponse(jsonLines(articles, site), 'text/plain')
