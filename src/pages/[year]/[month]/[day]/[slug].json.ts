import type { APIRoute } from 'astro'
import type { PublishedArticle } from '../../../../archive/archive.ts'
import { pathsOfYears, type Asked } from '../../../../build/routes/paths-of-years.ts'
import { staticPath } from '../../../../build/routes/static-path.ts'
import { textOfArticle } from '../../../../build/content/text-of-article.ts'
import { typedResponse } from '../../../../build/routes/typed-response.ts'
import { partsOf } from '../../../../core/calendar-day.ts'
import { storyJson } from '../../../../outputs/data/row.ts'
import site from '../../../../site.config.ts'

export async function getStaticPaths(asked: Asked) {
  if (!site.features.storyJson) return []
  return pathsOfYears(asked, ({ articles }) =>
    articles.map((article) => staticPath({ ...partsOf(article.date), slug: article.slug }, { article })),
  )
}

export const GET: APIRoute<{ article: PublishedArticle }> = ({ props: { article } }) =>
  typedResponse(storyJson(article, textOfArticle(article), site), 'application/json')
