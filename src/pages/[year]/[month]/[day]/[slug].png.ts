import { yearSpans } from '../../../../archive/spans.ts'
import { shownPicture } from '../../../../archive/shown-picture.ts'
import { groupedPaths, type PathsRequest } from '../../../../site/list-paths.ts'
import { renderShareImage } from '../../../../share-image/render-share-image.ts'
import { endpoint } from '../../../../site/endpoint.ts'
import { staticPath } from '../../../../site/static-path.ts'
import { partsOf } from '../../../../core/calendar-day.ts'
import { shareImage, type ShareImage } from '../../../../outputs/share-image.ts'
import site from 'virtual:backfile/settings'

export async function getStaticPaths(request: PathsRequest) {
  return groupedPaths(request, yearSpans, ({ articles }) =>
    articles
      .filter((article) => !shownPicture(article))
      .map((article) =>
        staticPath({ ...partsOf(article.date), slug: article.slug }, { image: shareImage(article) }),
      ),
  )
}

/** The picture shown where a story without one of its own is shared. */
export const GET = endpoint('image/png', ({ image }: { image: ShareImage }) => renderShareImage(image, site))
