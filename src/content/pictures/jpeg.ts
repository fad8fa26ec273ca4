import { asciiAt, concat, dataView, type PictureParser } from './picture-parser.ts'

const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9
const APP1 = 0xe1
const ORIENTATION_TAG = 0x0112

/** SOF0 to SOF15, one per encoding. DHT, JPG and DAC are in the same range but are not frames. */
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/**
 * Whether a segment affects how the picture looks: tables and frames, JFIF (APP0), the ICC profile (APP2) and the colour
 * transform (Adobe, APP14). The other APP segments and comments hold what cameras and programs add: Exif with the
 * location, XMP, IPTC, previews.
 */
function affectsAppearance(marker: number, bytes: Uint8Array, at: number): boolean {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  if (marker === 0xe0) return asciiAt(bytes, at + 4, 4) === 'JFIF'
  if (marker === 0xe2) return asciiAt(bytes, at + 4, 11) === 'ICC_PROFILE'
  return marker === 0xee && asciiAt(bytes, at + 4, 5) === 'Adobe'
}

/** Follows https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B. */
export const jpeg: PictureParser = (bytes) => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  const view = dataView(bytes)
  const parts: Uint8Array[] = []
  let orientation = 1
  let size: { width: number; height: number } | undefined
  let at = 2
  while (bytes[at + 1] !== END_OF_IMAGE) {
    if (bytes[at] !== 0xff || at + 9 > bytes.length) return undefined
    const marker = view.getUint8(at + 1)
    const end = at + 2 + view.getUint16(at + 2)
    if (isStartOfFrame(marker)) size ??= { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    if (marker === APP1) orientation = orientationOf(bytes.subarray(at + 4, end)) ?? orientation
    const next = marker === START_OF_SCAN ? endOfScan(bytes, end) : end
    if (affectsAppearance(marker, bytes, at)) parts.push(bytes.subarray(at, next))
    at = next
  }
  if (bytes[at] !== 0xff || size === undefined) return undefined
  const { width, height } = size
  return {
    type: 'image/jpeg',
    // Orientations 5 to 8 turn it by 90°: https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf, 4.6.4
    ...(orientation < 5 ? { width, height } : { width: height, height: width }),
    bytes: concat([
      bytes.subarray(0, 2),
      ...(orientation === 1 ? [] : [orientationSegment(orientation)]),
      ...parts,
      // Phones append a second picture or a video after this marker.
      bytes.subarray(at, at + 2),
    ]),
  }
}

/**
 * The offset of the marker that ends a scan. Within one, 0xFF belongs to a restart marker, is a fill
 * byte, or is followed by a stuffed 0.
 */
function endOfScan(bytes: Uint8Array, start: number): number {
  let at = bytes.indexOf(0xff, start)
  for (; at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

/** The Exif orientation, 1 to 8, if this is an Exif segment that has one. */
function orientationOf(segment: Uint8Array): number | undefined {
  if (asciiAt(segment, 0, 6) !== 'Exif\0\0') return undefined
  const tiff = dataView(segment.subarray(6))
  if (tiff.byteLength < 14) return undefined
  const littleEndian = asciiAt(segment, 6, 2) === 'II'
  const directory = tiff.getUint32(4, littleEndian)
  if (directory + 2 > tiff.byteLength) return undefined
  const count = tiff.getUint16(directory, littleEndian)
  for (let entry = directory + 2; entry < directory + 2 + count * 12; entry += 12) {
    if (entry + 12 > tiff.byteLength) return undefined
    if (tiff.getUint16(entry, littleEndian) !== ORIENTATION_TAG) continue
    const value = tiff.getUint16(entry + 8, littleEndian)
    return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}

/** An Exif segment with nothing but the orientation, without which the picture would be shown turned or mirrored. */
function orientationSegment(orientation: number): Uint8Array {
  const head = [0xff, 0xe1, 0x00, 0x22, ...'Exif\0\0MM\0*'].map((part) =>
    typeof part === 'string' ? part.charCodeAt(0) : part,
  )
  const directory = [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  return Uint8Array.from([...head, ...directory])
}
