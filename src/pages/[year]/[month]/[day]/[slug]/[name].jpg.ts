import type { Asked } from '../../../../../build/routes/paths-of-years.ts'
import { bytesOfPicture } from '../../../../../build/pictures/bytes-of-picture.ts'
import { picturePaths } from '../../../../../build/pictures/picture-paths.ts'
import { endpoint } from '../../../../../build/routes/endpoint.ts'

export const getStaticPaths = (asked: Asked) => picturePaths(asked, 'image/jpeg')

/** The picture of a story. */
export const GET = endpoint('image/jpeg', bytesOfPicture)
