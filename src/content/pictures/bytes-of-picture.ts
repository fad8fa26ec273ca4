import { hash } from 'node:crypto'
import type { PictureFile } from '../../article/article.ts'
import { readContentFile } from '../content-files.ts'
import { contentFolder } from '../content-folder.ts'
import { parsePicture } from './parse-picture.ts'

/**
 * The bytes to publish for a picture in the content folder: its file without metadata, the pixels unchanged. Throws if
 * the file no longer has the digest that it had when it was looked up.
 */
export function bytesOfPicture({
  path,
  sha256,
}: Pick<PictureFile, 'path' | 'sha256'>): Uint8Array<ArrayBuffer> {
  const source = readContentFile(contentFolder(), path)
  const picture =
    source.ok && hash('sha256', source.value.bytes) === sha256 ? parsePicture(source.value.bytes) : undefined
  if (!picture) throw new Error(`${path} changed while the site was being built: build it again.`)
  return picture.bytes
}
