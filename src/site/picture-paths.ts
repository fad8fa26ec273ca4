import { shownPicture } from '../archive/shown-picture.ts'
import { yearSpans } from '../archive/spans.ts'
import type { PictureFile, PictureType } from '../article/article.ts'
import { partsOf } from '../core/calendar-day.ts'
import { groupedPaths, type PathsRequest } from './list-paths.ts'
import { staticPath, type StaticPath } from './static-path.ts'

type Props = Pick<PictureFile, 'path' | 'sha256'>

/**
 * Paths of the pictures of one type, for the route with its extension: Astro’s dev server takes a path for a file only
 * if the route has an extension in its name. Pictures in `public/` are published without a route.
 */
export function picturePaths(request: PathsRequest, wanted: PictureType): StaticPath<Props>[] {
  return groupedPaths(request, yearSpans, ({ articles }) =>
    articles.flatMap((article) => {
      const picture = shownPicture(article)
      if (picture?.folder !== 'content' || picture.type !== wanted) return []
      const { address, path, sha256 } = picture
      const [name] = address.slice(article.path.length).split('.')
      return staticPath({ ...partsOf(article.date), slug: article.slug, name }, { path, sha256 })
    }),
  )
}
