import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPicture } from '../../../src/content/pictures/read-picture.ts'
import { asOfCamera, pngOf, rendered, SECRET, webpWithWords } from '../../pictures.ts'

const jpeg = await rendered('jpeg', 120, 80)
const webp = await rendered('webp', 120, 80)
// The smallest there is: https://www.w3.org/Graphics/GIF/spec-gif89a.txt
const gif = Buffer.from('R0lGODlhAwACAIAAAP///wAAACwAAAAAAwACAAACAoRRADs=', 'base64')

describe('reading a picture', () => {
  test.each([
    ['image/jpeg', jpeg, 120, 80],
    ['image/png', pngOf(120, 80), 120, 80],
    ['image/webp', webp, 120, 80],
    ['image/webp', webpWithWords(webp, 120, 80), 120, 80],
    ['image/gif', gif, 3, 2],
  ])('finds %s by its bytes, and how large it is', (type, bytes, width, height) => {
    expect(readPicture(bytes)).toMatchObject({ type, width, height })
  })

  test('a picture that was stored lying is as wide as it is shown', () => {
    expect(readPicture(asOfCamera(jpeg, 6))).toMatchObject({ width: 80, height: 120 })
    expect(readPicture(asOfCamera(jpeg, 3))).toMatchObject({ width: 120, height: 80 })
  })

  test('leaves out where it was taken and by what, and not a byte of the picture', () => {
    const png = Buffer.from(pngOf(120, 80))
    const comment = Buffer.concat([Buffer.from([0x21, 0xfe, SECRET.length]), Buffer.from(`${SECRET}\0`)])
    for (const [bytes, pixels] of [
      [asOfCamera(jpeg, 1), jpeg],
      [webpWithWords(webp, 120, 80), webp.subarray(12)],
      [png, png.subarray(png.indexOf('IDAT') - 4)],
      [Buffer.concat([gif.subarray(0, 19), comment, gif.subarray(19)]), gif],
    ] as const) {
      const published = Buffer.from(readPicture(bytes)?.bytes ?? [])
      expect(Buffer.from(bytes).includes(SECRET)).toBe(true)
      expect(published.includes(SECRET)).toBe(false)
      expect(published.includes(Buffer.from(pixels))).toBe(true)
    }
    expect(Buffer.from(readPicture(asOfCamera(jpeg, 1))?.bytes ?? []).equals(jpeg)).toBe(true)
  })

  test('keeps how the camera was held, without which the picture would lie', () => {
    const published = readPicture(asOfCamera(jpeg, 6))?.bytes ?? new Uint8Array()
    expect(readPicture(published)).toMatchObject({ width: 80, height: 120 })
    expect(Buffer.from(readPicture(published)?.bytes ?? []).equals(published)).toBe(true)
  })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from(' date 2025-05-13 No picture\n')],
    [
      'an SVG drawing',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['a page that begins as a GIF', Buffer.from('GIF<script>alert(1)</script>')],
    ['a JPEG of which the end is missing', jpeg.subarray(0, jpeg.length - 40)],
    ['a PNG of which the end is missing', pngOf(9, 9).subarray(0, 60)],
    ['a PNG of no size', pngOf(0, 9)],
  ])('%s is none', (_, bytes) => {
    expect(readPicture(bytes)).toBeUndefined()
  })

  test('any bytes are a picture or none, and what is published of one is one', () => {
    const whole = [asOfCamera(jpeg, 8), pngOf(9, 9), webpWithWords(webp, 120, 80), gif]
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 8 }),
        fc.nat(600),
        (picture, changes, length) => {
          const bytes = Uint8Array.from(picture).subarray(0, length < 300 ? undefined : length)
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
          const read = readPicture(bytes)
          if (read) expect(readPicture(read.bytes)).toEqual(read)
        },
      ),
    )
  })
})
