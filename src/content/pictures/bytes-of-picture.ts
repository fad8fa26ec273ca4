import { hash } from 'node:crypto'
import type { PictureFile } from '../../article/article.ts'
import { readContentFile } from '../content-files.ts'
import { contentFolder } from '../content-folder.ts'
import { readPicture } from './read-picture.ts'

/**
 * The bytes that are published of a picture of the content folder: those of its
 * pixels as they came, without what was written beside them. Throws when the file
 * is not the one that was looked at.
 */
export function bytesOfPicture({
  path,
  sha256,
}: Pick<PictureFile, 'path' | 'sha256'>): Uint8Array<ArrayBuffer> {
  const source = readContentFile(contentFolder(), path)
  const picture =
    source.ok && hash('sha256', source.value.bytes) === sha256 ? readPicture(source.value.bytes) : undefined
  if (!picture) throw new Error(`${path} changed while the site was being built: build it again.`)
  return picture.bytes
}
