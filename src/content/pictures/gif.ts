import { asciiAt, joined, viewOf, type PictureFormat } from './format.ts'

const IMAGE = 0x2c
const EXTENSION = 0x21
const END = 0x3b
/** How an image is laid over the one before. Other extensions are comments, texts and words of programs. */
const CONTROL = 0xf9
const OF_PROGRAM = 0xff
/** The one of a program that decides how the picture looks: how often it repeats. */
const REPEATS = 'NETSCAPE2.0'

/** https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
export const gif: PictureFormat = (bytes) => {
  if (!/^GIF8[79]a$/.test(asciiAt(bytes, 0, 6)) || bytes.length < 13) return undefined
  const view = viewOf(bytes)
  let at = 13 + coloursOf(bytes[10])
  const parts = [bytes.subarray(0, at)]
  while (bytes[at] !== END) {
    const kind = bytes[at]
    const label = bytes[at + 1]
    if (kind !== IMAGE && kind !== EXTENSION) return undefined
    // Behind the colours of an image stands how many bits a code has.
    const data = kind === IMAGE ? at + 11 + coloursOf(bytes[at + 9]) : at + 2
    const end = endOfBlocks(bytes, data)
    const repeats = label === OF_PROGRAM && asciiAt(bytes, at + 3, REPEATS.length) === REPEATS
    if (kind === IMAGE || label === CONTROL || repeats) parts.push(bytes.subarray(at, end))
    at = end
  }
  parts.push(bytes.subarray(at, at + 1))
  return {
    type: 'image/gif',
    width: view.getUint16(6, true),
    height: view.getUint16(8, true),
    bytes: joined(parts),
  }
}

/** How many bytes the table of colours has that these bits announce. */
function coloursOf(bits = 0): number {
  return bits & 0x80 ? 3 * 2 ** ((bits & 7) + 1) : 0
}

/** Data comes in blocks, each with its length before it; one of length 0 is the last. */
function endOfBlocks(bytes: Uint8Array, start: number): number {
  let at = start
  for (let length = bytes[at]; length !== undefined && length > 0; length = bytes[at]) at += length + 1
  return at + 1
}
