import { asciiAt, joined, viewOf, type PictureFormat } from './format.ts'

const SIGNATURE = '\x89PNG\r\n\x1a\n'
/** Chunks that decide how the picture looks, and how it moves: https://www.w3.org/TR/png-3/#11Chunks */
const OF_PICTURE = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT'.split(' '),
)
// Length, name and checksum.
const AROUND = 12

export const png: PictureFormat = (bytes) => {
  if (asciiAt(bytes, 0, 8) !== SIGNATURE || asciiAt(bytes, 12, 4) !== 'IHDR') return undefined
  const view = viewOf(bytes)
  const parts = [bytes.subarray(0, 8)]
  let at = 8
  for (let name = ''; name !== 'IEND';) {
    if (at + AROUND > bytes.length) return undefined
    const end = at + AROUND + view.getUint32(at)
    if (end > bytes.length) return undefined
    name = asciiAt(bytes, at + 4, 4)
    if (OF_PICTURE.has(name)) parts.push(bytes.subarray(at, end))
    at = end
  }
  return {
    type: 'image/png',
    width: view.getUint32(16),
    height: view.getUint32(20),
    bytes: joined(parts),
  }
}
