import type { PublishedArticle } from '../../../../archive/archive.ts'
import { pathsOfYears, type PathsRequest } from '../../../../site/paths-of-years.ts'
import { staticPath } from '../../../../site/static-path.ts'
import { textOfArticle } from '../../../../content/text-of-article.ts'
import { endpoint } from '../../../../site/endpoint.ts'
import { partsOf } from '../../../../core/calendar-day.ts'
import { storyJson } from '../../../../outputs/data/row.ts'
import site from '../../../../site.config.ts'

export async function getStaticPaths(asked: PathsRequest) {
  if (!site.features.storyJson) return []
  return pathsOfYears(asked, ({ articles }) =>
    articles.map((article) => staticPath({ ...partsOf(article.date), slug: article.slug }, { article })),
  )
}

export const GET = endpoint('application/json', async ({ article }: { article: PublishedArticle }) =>
  storyJson(article, await textOfArticle(article), site),
)
