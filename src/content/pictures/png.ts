import { asciiAt, concat, dataView, type PictureParser } from './picture-parser.ts'

const SIGNATURE = '\x89PNG\r\n\x1a\n'
/** Chunks that affect how the picture looks and is animated: https://www.w3.org/TR/png-3/#11Chunks */
const VISIBLE_CHUNKS = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT'.split(' '),
)
/** Length, type and CRC of a chunk. */
const CHUNK_OVERHEAD = 12

export const png: PictureParser = (bytes) => {
  if (asciiAt(bytes, 0, 8) !== SIGNATURE || asciiAt(bytes, 12, 4) !== 'IHDR') return undefined
  const view = dataView(bytes)
  const parts = [bytes.subarray(0, 8)]
  let at = 8
  for (let type = ''; type !== 'IEND';) {
    if (at + CHUNK_OVERHEAD > bytes.length) return undefined
    const end = at + CHUNK_OVERHEAD + view.getUint32(at)
    if (end > bytes.length) return undefined
    type = asciiAt(bytes, at + 4, 4)
    if (VISIBLE_CHUNKS.has(type)) parts.push(bytes.subarray(at, end))
    at = end
  }
  return {
    type: 'image/png',
    width: view.getUint32(16),
    height: view.getUint32(20),
    bytes: concat(parts),
  }
}
