import type { Asked } from '../../../../../build/routes/paths-of-years.ts'
import { picturePaths } from '../../../../../build/pictures/picture-route.ts'

export { sendPicture as GET } from '../../../../../build/pictures/picture-route.ts'
export const getStaticPaths = (asked: Asked) => picturePaths(asked, 'image/gif')
