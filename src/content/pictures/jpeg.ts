import { asciiAt, joined, viewOf, type PictureFormat } from './format.ts'

const SCAN = 0xda
const END = 0xd9
/** Frames of all the ways to encode: those of the row that are tables are no frames. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/**
 * Segments that are part of how the picture looks: its tables and frames, JFIF (APP0), its colours
 * (ICC in APP2) and how they are encoded (Adobe in APP14). What cameras and programs write is in
 * the other APP segments and in comments: Exif with the place, XMP, IPTC, previews.
 */
function isOfPicture(marker: number, bytes: Uint8Array, at: number): boolean {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  if (marker === 0xe0) return asciiAt(bytes, at + 4, 4) === 'JFIF'
  if (marker === 0xe2) return asciiAt(bytes, at + 4, 11) === 'ICC_PROFILE'
  return marker === 0xee && asciiAt(bytes, at + 4, 5) === 'Adobe'
}

/** https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B */
export const jpeg: PictureFormat = (bytes) => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  const view = viewOf(bytes)
  const parts: Uint8Array[] = []
  let orientation = 1
  let size: { width: number; height: number } | undefined
  let at = 2
  while (bytes[at + 1] !== END) {
    if (bytes[at] !== 0xff || at + 9 > bytes.length) return undefined
    const marker = view.getUint8(at + 1)
    const end = at + 2 + view.getUint16(at + 2)
    if (isFrame(marker)) size ??= { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    if (marker === 0xe1) orientation = orientationOf(bytes.subarray(at + 4, end)) ?? orientation
    const next = marker === SCAN ? endOfScan(bytes, end) : end
    if (isOfPicture(marker, bytes, at)) parts.push(bytes.subarray(at, next))
    at = next
  }
  if (bytes[at] !== 0xff || size === undefined) return undefined
  const { width, height } = size
  return {
    type: 'image/jpeg',
    // From 5 on it is stored lying: https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf, 4.6.4
    ...(orientation < 5 ? { width, height } : { width: height, height: width }),
    bytes: joined([
      bytes.subarray(0, 2),
      ...(orientation === 1 ? [] : [exifOf(orientation)]),
      ...parts,
      // Behind the end phones put a second picture, or a film.
      bytes.subarray(at, at + 2),
    ]),
  }
}

/** Where the next marker stands: within a scan only those that restart it, and 0xFF itself, which a 0 follows. */
function endOfScan(bytes: Uint8Array, start: number): number {
  let at = bytes.indexOf(0xff, start)
  for (; at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

/** How the camera was held, as Exif tells it: 1 to 8. */
function orientationOf(segment: Uint8Array): number | undefined {
  if (asciiAt(segment, 0, 6) !== 'Exif\0\0') return undefined
  const tiff = viewOf(segment.subarray(6))
  if (tiff.byteLength < 14) return undefined
  const small = asciiAt(segment, 6, 2) === 'II'
  const directory = tiff.getUint32(4, small)
  if (directory + 2 > tiff.byteLength) return undefined
  const count = tiff.getUint16(directory, small)
  for (let entry = directory + 2; entry < directory + 2 + count * 12; entry += 12) {
    if (entry + 12 > tiff.byteLength) return undefined
    if (tiff.getUint16(entry, small) !== 0x0112) continue
    const value = tiff.getUint16(entry + 8, small)
    return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}

/** A segment that tells nothing but how the camera was held: without it the picture would lie. */
function exifOf(orientation: number): Uint8Array {
  const head = [0xff, 0xe1, 0x00, 0x22, ...'Exif\0\0MM\0*'].map((part) =>
    typeof part === 'string' ? part.charCodeAt(0) : part,
  )
  const directory = [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  return Uint8Array.from([...head, ...directory])
}
