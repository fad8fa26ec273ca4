import { asciiAt, concat, dataView, type PictureParser } from './picture-parser.ts'

/** Chunks that affect how the picture looks: https://developers.google.com/speed/webp/docs/riff_container */
const VISIBLE_CHUNKS = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ICCP', 'ANIM', 'ANMF'])
/** Flags in the first byte of VP8X that announce Exif and XMP chunks. */
const METADATA_FLAGS = 0b0000_1100

export const webp: PictureParser = (bytes) => {
  if (asciiAt(bytes, 0, 4) !== 'RIFF' || asciiAt(bytes, 8, 4) !== 'WEBP') return undefined
  const view = dataView(bytes)
  const parts: Uint8Array[] = []
  let size: Size | undefined
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = asciiAt(bytes, at, 4)
    const length = view.getUint32(at + 4, true)
    const end = at + 8 + length + (length % 2)
    if (at + 8 + length > bytes.length) return undefined
    size ??= sizeOf(name, view, at + 8)
    if (VISIBLE_CHUNKS.has(name)) {
      const chunk = Uint8Array.from(bytes.subarray(at, end))
      if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~METADATA_FLAGS
      parts.push(chunk)
    }
    at = end
  }
  if (size === undefined) return undefined
  const whole = concat([bytes.subarray(0, 12), ...parts])
  dataView(whole).setUint32(4, whole.length - 8, true)
  return { type: 'image/webp', ...size, bytes: whole }
}

interface Size {
  readonly width: number
  readonly height: number
}

function sizeOf(name: string, view: DataView, at: number): Size | undefined {
  if (at + 10 > view.byteLength) return undefined
  switch (name) {
    case 'VP8X':
      return {
        width: 1 + (view.getUint16(at + 4, true) | (view.getUint8(at + 6) << 16)),
        height: 1 + (view.getUint16(at + 7, true) | (view.getUint8(at + 9) << 16)),
      }
    case 'VP8 ':
      return { width: view.getUint16(at + 6, true) & 0x3fff, height: view.getUint16(at + 8, true) & 0x3fff }
    case 'VP8L': {
      const bits = view.getUint32(at + 1, true)
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
    }
    default:
      return undefined
  }
}
