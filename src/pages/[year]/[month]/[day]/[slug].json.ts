import type { APIRoute } from 'astro'
import type { PublishedArticle } from '../../../../archive/archive.ts'
import { archiveOfSite } from '../../../../build/archive-of-site.ts'
import { staticPath } from '../../../../build/static-path.ts'
import { textOfArticle } from '../../../../build/text-of-article.ts'
import { typedResponse } from '../../../../build/typed-response.ts'
import { partsOf } from '../../../../core/calendar-day.ts'
import { storyJson } from '../../../../outputs/data/row.ts'
import site from '../../../../site.config.ts'

export async function getStaticPaths() {
  if (!site.features.storyJson) return []
  const { articles } = archiveOfSite()
  return articles.map((article) => staticPath({ ...partsOf(article.date), slug: article.slug }, { article }))
}

export const GET: APIRoute<{ article: PublishedArticle }> = ({ props: { article } }) =>
  typedResponse(storyJson(article, textOfArticle(article), site), 'application/json')
