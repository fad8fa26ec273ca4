import { pathsOfYears, type PathsRequest } from '../../../../site/paths-of-years.ts'
import { sourceOfArticle } from '../../../../content/source-of-article.ts'
import { endpoint } from '../../../../site/endpoint.ts'
import { staticPath } from '../../../../site/static-path.ts'
import { partsOf } from '../../../../core/calendar-day.ts'
import site from '../../../../site.config.ts'

export async function getStaticPaths(asked: PathsRequest) {
  if (!site.features.sources) return []
  return pathsOfYears(asked, ({ articles }) =>
    articles.map(({ date, slug, file, sha256 }) => staticPath({ ...partsOf(date), slug }, { file, sha256 })),
  )
}

/** The source file of a story, byte for byte. */
export const GET = endpoint('text/plain', sourceOfArticle)
