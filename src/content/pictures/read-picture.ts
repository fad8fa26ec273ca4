import type { ReadPicture } from './format.ts'
import { gif } from './gif.ts'
import { jpeg } from './jpeg.ts'
import { png } from './png.ts'
import { webp } from './webp.ts'

const FORMATS = [jpeg, png, webp, gif]

/**
 * A picture from its bytes, whatever its name; `undefined` when it is none that
 * every browser shows. SVG is none: it may hold scripts.
 */
export function readPicture(bytes: Uint8Array): ReadPicture | undefined {
  for (const format of FORMATS) {
    const picture = format(bytes)
    if (picture && picture.width > 0 && picture.height > 0) return picture
  }
  return undefined
}
