import type { PathsRequest } from '../../../../../site/list-paths.ts'
import type { PictureFile } from '../../../../../article/article.ts'
import { siteData } from '../../../../../site/site-data.ts'
import { picturePaths } from '../../../../../site/picture-paths.ts'
import { endpoint } from '../../../../../site/endpoint.ts'

export const getStaticPaths = (request: PathsRequest) => picturePaths(request, 'image/jpeg')

/** The picture of a story. */
export const GET = endpoint('image/jpeg', (picture: Pick<PictureFile, 'path' | 'sha256'>) =>
  siteData().pictureOf(picture),
)
