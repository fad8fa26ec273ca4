import { Renderer } from '@takumi-rs/core'
import { crc32, deflateSync } from 'node:zlib'

/** A location as cameras record it, for tests to look for. */
export const SECRET = 'N 54.3213 E 10.1349'

/** A PNG of one colour, with the location in a text chunk. */
export function pngOf(width: number, height: number, grey = 0): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height, grey)
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0${SECRET}`, 'latin1')),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(typed), 4)
  return Buffer.concat([frame.subarray(0, 4), typed, frame.subarray(4)])
}

/** A picture of one colour, encoded by another program. */
export async function rendered(format: 'jpeg' | 'webp', width: number, height: number): Promise<Uint8Array> {
  const style = { width, height, backgroundColor: '#c2452d' }
  return new Renderer().render({ type: 'container', style }, { width, height, format })
}

/** A JPEG as a camera writes it: with the orientation and the location in Exif, and with XMP, IPTC and a comment. */
export function withCameraMetadata(jpeg: Uint8Array, orientation: number): Uint8Array {
  const directory = [0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  const exif = Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0', 'latin1'), Buffer.from(directory), secret()])
  const xmp = Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1'), secret()])
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, exif),
    segment(0xe1, xmp),
    segment(0xed, secret()),
    segment(0xfe, secret()),
    jpeg.subarray(2),
    secret(), // where phones append a second picture
  ])
}

function segment(marker: number, data: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

/** A WebP in the extended format, with Exif and XMP after the picture. */
export function webpWithMetadata(webp: Uint8Array, width: number, height: number): Uint8Array {
  const extended = Buffer.alloc(18)
  extended.write('VP8X', 'latin1')
  extended.writeUInt32LE(10, 4)
  extended[8] = 0b0000_1100
  extended.writeUIntLE(width - 1, 12, 3)
  extended.writeUIntLE(height - 1, 15, 3)
  const metadata = ['EXIF', 'XMP '].map((name) => {
    const head = Buffer.from(`${name}\0\0\0\0`, 'latin1')
    head.writeUInt32LE(secret().length, 4)
    return Buffer.concat([head, secret(), Buffer.alloc(secret().length % 2)])
  })
  const whole = Buffer.concat([webp.subarray(0, 12), extended, webp.subarray(12), ...metadata])
  whole.writeUInt32LE(whole.length - 8, 4)
  return whole
}

function secret(): Buffer {
  return Buffer.from(SECRET, 'latin1')
}
