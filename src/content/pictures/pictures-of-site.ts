import type { Content } from '../read-content.ts'
import { readValues, replaceValues } from '../../store/value-log.ts'
import { workspaceOf } from '../../store/workspace.ts'
import type { LookedUp } from './look-up-picture.ts'
import { pictureFolders, withPictures } from './pictures-of-content.ts'

/** The content with its pictures. Those that did not change since the last time are not read again. */
export async function withPicturesOfSite(content: Content, root: string, madeBy: string): Promise<Content> {
  const file = workspaceOf().pictures
  const before = readValues<LookedUp>(file, madeBy)
  const found = await withPictures(content, pictureFolders(root), before)
  if (found.pictures.length !== before.length || found.pictures.some((each) => !before.includes(each))) {
    replaceValues(file, madeBy, found.pictures)
  }
  return found
}
