import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePicture } from '../../../src/content/pictures/parse-picture.ts'
import { withCameraMetadata, pngOf, rendered, SECRET, webpWithMetadata } from '../../pictures.ts'

const jpeg = await rendered('jpeg', 120, 80)
const webp = await rendered('webp', 120, 80)
// A minimal file: https://www.w3.org/Graphics/GIF/spec-gif89a.txt
const gif = Buffer.from('R0lGODlhAwACAIAAAP///wAAACwAAAAAAwACAAACAoRRADs=', 'base64')

describe('parsing a picture', () => {
  test.each([
    ['image/jpeg', jpeg, 120, 80],
    ['image/png', pngOf(120, 80), 120, 80],
    ['image/webp', webp, 120, 80],
    ['image/webp', webpWithMetadata(webp, 120, 80), 120, 80],
    ['image/gif', gif, 3, 2],
  ])('recognises %s by its bytes, and finds its size', (type, bytes, width, height) => {
    expect(parsePicture(bytes)).toMatchObject({ type, width, height })
  })

  test('swaps width and height if the orientation turns the picture', () => {
    expect(parsePicture(withCameraMetadata(jpeg, 6))).toMatchObject({ width: 80, height: 120 })
    expect(parsePicture(withCameraMetadata(jpeg, 3))).toMatchObject({ width: 120, height: 80 })
  })

  test('removes location and camera, and not a byte of the picture', () => {
    const png = Buffer.from(pngOf(120, 80))
    const comment = Buffer.concat([Buffer.from([0x21, 0xfe, SECRET.length]), Buffer.from(`${SECRET}\0`)])
    for (const [bytes, pixels] of [
      [withCameraMetadata(jpeg, 1), jpeg],
      [webpWithMetadata(webp, 120, 80), webp.subarray(12)],
      [png, png.subarray(png.indexOf('IDAT') - 4)],
      [Buffer.concat([gif.subarray(0, 19), comment, gif.subarray(19)]), gif],
    ] as const) {
      const published = Buffer.from(parsePicture(bytes)?.bytes ?? [])
      expect(Buffer.from(bytes).includes(SECRET)).toBe(true)
      expect(published.includes(SECRET)).toBe(false)
      expect(published.includes(Buffer.from(pixels))).toBe(true)
    }
    expect(Buffer.from(parsePicture(withCameraMetadata(jpeg, 1))?.bytes ?? []).equals(jpeg)).toBe(true)
  })

  test('keeps the orientation, without which the picture would be shown turned', () => {
    const published = parsePicture(withCameraMetadata(jpeg, 6))?.bytes ?? new Uint8Array()
    expect(parsePicture(published)).toMatchObject({ width: 80, height: 120 })
    expect(Buffer.from(parsePicture(published)?.bytes ?? []).equals(published)).toBe(true)
  })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from(' date 2025-05-13 No picture\n')],
    [
      'an SVG drawing',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['an HTML page that begins like a GIF', Buffer.from('GIF<script>alert(1)</script>')],
    ['a truncated JPEG', jpeg.subarray(0, jpeg.length - 40)],
    ['a truncated PNG', pngOf(9, 9).subarray(0, 60)],
    ['a PNG of zero width', pngOf(0, 9)],
  ])('rejects %s', (_, bytes) => {
    expect(parsePicture(bytes)).toBeUndefined()
  })

  test('either rejects damaged bytes, or publishes a picture that parses the same', () => {
    const whole = [withCameraMetadata(jpeg, 8), pngOf(9, 9), webpWithMetadata(webp, 120, 80), gif]
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 8 }),
        fc.nat(600),
        (picture, changes, length) => {
          const bytes = Uint8Array.from(picture).subarray(0, length < 300 ? undefined : length)
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
          const parsed = parsePicture(bytes)
          if (parsed) expect(parsePicture(parsed.bytes)).toEqual(parsed)
        },
      ),
    )
  })
})
