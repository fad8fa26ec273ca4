import type { Content } from '../read-content.ts'
import { readValues, replaceValues } from '../../store/value-log.ts'
import type { CachedPicture, PictureFolders } from './look-up-picture.ts'
import { withPictures } from './pictures-of-content.ts'

/** Adds pictures to the content. Pictures unchanged since the last build, which cached them in `file`, are not read. */
export async function withCachedPictures(
  content: Content,
  folders: PictureFolders,
  file: string,
  fingerprint: string,
): Promise<Content> {
  const cached = readValues<CachedPicture>(file, fingerprint)
  const found = await withPictures(content, folders, cached)
  if (
    found.pictures.length !== cached.length ||
    found.pictures.some((picture) => !cached.includes(picture))
  ) {
    replaceValues(file, fingerprint, found.pictures)
  }
  return found
}
