import type { APIRoute } from 'astro'
import type { PublishedArticle } from '../../archive/archive.ts'
import { articlesOf } from '../../archive/by-date.ts'
import { archiveOfSite } from '../../build/archive-of-site.ts'
import { staticPath } from '../../build/static-path.ts'
import { typedResponse } from '../../build/typed-response.ts'
import { jsonLines } from '../../outputs/data/row.ts'
import site from '../../site.config.ts'

export async function getStaticPaths() {
  const { years } = archiveOfSite()
  return years.map(({ year, months }) => staticPath({ year }, { articles: articlesOf({ months }) }))
}

export const GET: APIRoute<{ articles: readonly PublishedArticle[] }> = ({ props: { articles } }) =>
  typedResponse(jsonLines(articles, site), 'text/plain')
