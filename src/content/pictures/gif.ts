import { asciiAt, concat, dataView, type PictureParser } from './picture-parser.ts'

const IMAGE_DESCRIPTOR = 0x2c
const EXTENSION = 0x21
const TRAILER = 0x3b
/** Delay, transparency and disposal of a frame. Comment, plain text and most application extensions are metadata. */
const GRAPHIC_CONTROL = 0xf9
const APPLICATION = 0xff
/** The one application extension that affects the display: how often the animation repeats. */
const LOOPING = 'NETSCAPE2.0'

/** Follows https://www.w3.org/Graphics/GIF/spec-gif89a.txt. */
export const gif: PictureParser = (bytes) => {
  if (!/^GIF8[79]a$/.test(asciiAt(bytes, 0, 6)) || bytes.length < 13) return undefined
  const view = dataView(bytes)
  let at = 13 + colourTableLength(bytes[10])
  const parts = [bytes.subarray(0, at)]
  while (bytes[at] !== TRAILER) {
    const kind = bytes[at]
    const label = bytes[at + 1]
    if (kind !== IMAGE_DESCRIPTOR && kind !== EXTENSION) return undefined
    // A byte with the minimum code size follows the local colour table.
    const data = kind === IMAGE_DESCRIPTOR ? at + 11 + colourTableLength(bytes[at + 9]) : at + 2
    const end = endOfSubBlocks(bytes, data)
    const loops = label === APPLICATION && asciiAt(bytes, at + 3, LOOPING.length) === LOOPING
    if (kind === IMAGE_DESCRIPTOR || label === GRAPHIC_CONTROL || loops) parts.push(bytes.subarray(at, end))
    at = end
  }
  parts.push(bytes.subarray(at, at + 1))
  return {
    type: 'image/gif',
    width: view.getUint16(6, true),
    height: view.getUint16(8, true),
    bytes: concat(parts),
  }
}

/** The length in bytes of the colour table that a packed field announces. */
function colourTableLength(packed = 0): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0
}

/** Each sub-block begins with its length; an empty one is the last. */
function endOfSubBlocks(bytes: Uint8Array, start: number): number {
  let at = start
  for (let length = bytes[at]; length !== undefined && length > 0; length = bytes[at]) at += length + 1
  return at + 1
}
