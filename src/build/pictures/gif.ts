import { asciiAt, viewOf, type PictureFormat } from './format.ts'

export const gif: PictureFormat = (bytes) => {
  if (!/^GIF8[79]a$/.test(asciiAt(bytes, 0, 6)) || bytes.length < 13) return undefined
  const view = viewOf(bytes)
  return {
    type: 'image/gif',
    width: view.getUint16(6, true),
    height: view.getUint16(8, true),
    bytes: Uint8Array.from(bytes),
  }
}
