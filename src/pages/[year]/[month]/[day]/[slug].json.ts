import { yearSpans } from '../../../../archive/spans.ts'
import type { TellingArticle } from '../../../../archive/told-lines.ts'
import { groupedPaths, type PathsRequest } from '../../../../site/list-paths.ts'
import { staticPath } from '../../../../site/static-path.ts'
import { siteData } from '../../../../site/site-data.ts'
import { endpoint } from '../../../../site/endpoint.ts'
import { partsOf } from '../../../../core/calendar-day.ts'
import { storyJson } from '../../../../outputs/data/row.ts'
import site from 'virtual:backfile/settings'

export async function getStaticPaths(request: PathsRequest) {
  return groupedPaths(request, yearSpans, ({ telling }) =>
    telling.map(({ article, told }) =>
      staticPath({ ...partsOf(article.date), slug: article.slug }, { article, told }),
    ),
  )
}

type Props = Pick<TellingArticle, 'article' | 'told'>

export const GET = endpoint('application/json', async ({ article, told }: Props) =>
  storyJson(article, await siteData().textOf(article), told, site),
)
