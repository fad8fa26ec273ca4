import { yearSpans } from '../../../../archive/spans.ts'
import type { PublishedArticle } from '../../../../archive/archive.ts'
import { groupedPaths, type PathsRequest } from '../../../../site/list-paths.ts'
import { staticPath } from '../../../../site/static-path.ts'
import { siteData } from '../../../../site/site-data.ts'
import { endpoint } from '../../../../site/endpoint.ts'
import { partsOf } from '../../../../core/calendar-day.ts'
import { storyJson } from '../../../../outputs/data/row.ts'
import site from 'virtual:backfile/settings'

export async function getStaticPaths(request: PathsRequest) {
  return groupedPaths(request, yearSpans, ({ articles }) =>
    articles.map((article) => staticPath({ ...partsOf(article.date), slug: article.slug }, { article })),
  )
}

export const GET = endpoint('application/json', async ({ article }: { article: PublishedArticle }) =>
  storyJson(article, await siteData().textOf(article), site),
)
