import { shownPicture } from '../../../../archive/shown-picture.ts'
import { pathsOfYears, type PathsRequest } from '../../../../site/paths-of-years.ts'
import { renderShareImage } from '../../../../share-image/render-share-image.ts'
import { endpoint } from '../../../../site/endpoint.ts'
import { staticPath } from '../../../../site/static-path.ts'
import { partsOf } from '../../../../core/calendar-day.ts'
import { shareImage, type ShareImage } from '../../../../outputs/share-image.ts'
import site from '../../../../site.config.ts'

export async function getStaticPaths(asked: PathsRequest) {
  if (!site.features.shareImages) return []
  return pathsOfYears(asked, ({ articles }) =>
    articles
      .filter((article) => !shownPicture(article))
      .map((article) =>
        staticPath({ ...partsOf(article.date), slug: article.slug }, { image: shareImage(article) }),
      ),
  )
}

/** Share image for a story without a picture. */
export const GET = endpoint('image/png', ({ image }: { image: ShareImage }) => renderShareImage(image))
