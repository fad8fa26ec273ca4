import type { PathsRequest } from '../../../../../site/paths-of-years.ts'
import { bytesOfPicture } from '../../../../../content/pictures/bytes-of-picture.ts'
import { picturePaths } from '../../../../../site/picture-paths.ts'
import { endpoint } from '../../../../../site/endpoint.ts'

export const getStaticPaths = (asked: PathsRequest) => picturePaths(asked, 'image/jpeg')

/** The picture of a story. */
export const GET = endpoint('image/jpeg', bytesOfPicture)
