import type { Content } from '../read-content.ts'
import { keep, kept } from '../../store/kept.ts'
import { workspaceOf } from '../../store/workspace.ts'
import type { CachedPicture } from './look-up-picture.ts'
import { pictureFolders, withPictures } from './pictures-of-content.ts'

/** Adds pictures to the content. Caches them for the next build, which reads only those that changed. */
export async function withPicturesOfSite(content: Content, root: string, madeBy: string): Promise<Content> {
  const file = workspaceOf().pictures
  const cached = kept<readonly CachedPicture[]>(file, madeBy) ?? []
  const found = await withPictures(content, pictureFolders(root), cached)
  if (found.pictures.length !== cached.length || found.pictures.some((picture) => !cached.includes(picture))) {
    keep(file, madeBy, found.pictures)
  }
  return found
}
