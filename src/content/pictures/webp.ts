import { asciiAt, joined, viewOf, type PictureFormat } from './format.ts'

/** Chunks that decide how the picture looks: https://developers.google.com/speed/webp/docs/riff_container */
const OF_PICTURE = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ICCP', 'ANIM', 'ANMF'])
// Bits of the first byte of VP8X that say that Exif and XMP follow.
const SAYS_MORE = 0b0000_1100

export const webp: PictureFormat = (bytes) => {
  if (asciiAt(bytes, 0, 4) !== 'RIFF' || asciiAt(bytes, 8, 4) !== 'WEBP') return undefined
  const view = viewOf(bytes)
  const parts: Uint8Array[] = []
  let size: Size | undefined
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = asciiAt(bytes, at, 4)
    const length = view.getUint32(at + 4, true)
    const end = at + 8 + length + (length % 2)
    if (at + 8 + length > bytes.length) return undefined
    size ??= sizeOf(name, view, at + 8)
    if (OF_PICTURE.has(name)) {
      const chunk = Uint8Array.from(bytes.subarray(at, end))
      if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~SAYS_MORE
      parts.push(chunk)
    }
    at = end
  }
  if (size === undefined) return undefined
  const head = Uint8Array.from(bytes.subarray(0, 12))
  const whole = joined([head, ...parts])
  viewOf(whole).setUint32(4, whole.length - 8, true)
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
