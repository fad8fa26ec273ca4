import { yearSpans } from '../../../../archive/spans.ts'
import { groupedPaths, type PathsRequest } from '../../../../site/list-paths.ts'
import type { Article } from '../../../../article/article.ts'
import { siteData } from '../../../../site/site-data.ts'
import { endpoint } from '../../../../site/endpoint.ts'
import { staticPath } from '../../../../site/static-path.ts'
import { partsOf } from '../../../../core/calendar-day.ts'

export async function getStaticPaths(request: PathsRequest) {
  return groupedPaths(request, yearSpans, ({ articles }) =>
    articles.map(({ date, slug, file, sha256 }) => staticPath({ ...partsOf(date), slug }, { file, sha256 })),
  )
}

/** The source of an article, byte for byte. */
export const GET = endpoint('text/plain', (article: Pick<Article, 'file' | 'sha256'>) =>
  siteData().sourceOf(article),
)
