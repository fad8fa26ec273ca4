import { picturePaths } from '../../../../../build/pictures/picture-route.ts'

export { sendPicture as GET } from '../../../../../build/pictures/picture-route.ts'
export const getStaticPaths = () => picturePaths('image/jpeg')
