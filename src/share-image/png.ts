import { constants, crc32, deflateSync } from 'node:zlib'
import type { Rgb } from './palette.ts'

/** An image whose pixels are indices into a palette. */
export interface IndexedImage {
  readonly width: number
  readonly height: number
  /** The palette: at most two to the power of `bits` colours. */
  readonly colours: readonly Rgb[]
  /** Per pixel. */
  readonly bits: 1 | 2 | 4 | 8
  /** Pixels packed from the high bits of each byte. Each row begins with a byte 0, PNG’s filter type None. */
  readonly rows: Uint8Array
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
const INDEXED = 3

// Run-length encoding compresses drawn text as well as a search for longer matches, in a fraction of the time, and its
// output is the same on every processor.
const RUN_LENGTH = { level: 1, strategy: constants.Z_RLE }

/** Encodes an image as a PNG file (https://www.w3.org/TR/png-3/, sections 5 and 11.2). */
export function encodePng({ width, height, bits, colours, rows }: IndexedImage): Buffer<ArrayBuffer> {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([bits, INDEXED], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, RUN_LENGTH)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
