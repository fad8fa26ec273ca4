import type { ParsedPicture } from './picture-parser.ts'
import { gif } from './gif.ts'
import { jpeg } from './jpeg.ts'
import { png } from './png.ts'
import { webp } from './webp.ts'

const PARSERS = [jpeg, png, webp, gif]

/**
 * Parses a picture in any format that all browsers show, whatever its file name; `undefined` for other bytes. SVG is
 * not among the formats, because it may contain scripts.
 */
export function parsePicture(bytes: Uint8Array): ParsedPicture | undefined {
  for (const parse of PARSERS) {
    const picture = parse(bytes)
    if (picture && picture.width > 0 && picture.height > 0) return picture
  }
  return undefined
}
