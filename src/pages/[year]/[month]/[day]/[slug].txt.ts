import type { APIRoute } from 'astro'
import { pathsOfYears, type Asked } from '../../../../build/routes/paths-of-years.ts'
import { sourceOfArticle } from '../../../../build/content/source-of-article.ts'
import { staticPath } from '../../../../build/routes/static-path.ts'
import { partsOf } from '../../../../core/calendar-day.ts'
import site from '../../../../site.config.ts'

export async function getStaticPaths(asked: Asked) {
  if (!site.features.sources) return []
  return pathsOfYears(asked, ({ articles }) =>
    articles.map(({ date, slug, file, sha256 }) => staticPath({ ...partsOf(date), slug }, { file, sha256 })),
  )
}

/** The source of an article, byte for byte. */
export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({ props }) =>
  new Response(sourceOfArticle(props), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
