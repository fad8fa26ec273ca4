import type { PictureType } from '../../article/article.ts'

/** What the bytes of a picture say. */
export interface ParsedPicture {
  readonly type: PictureType
  /** In pixels, as displayed: Exif orientation is applied. */
  readonly width: number
  readonly height: number
  /** What to publish: the file without metadata. */
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * Parses one format. `undefined` if the bytes are in another format, or if the structure of the file is damaged or
 * truncated. The compressed pixels are not decoded: that is left to the browser.
 */
export type PictureParser = (bytes: Uint8Array) => ParsedPicture | undefined

export function dataView(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Reads bytes as Latin-1 characters; fewer than `length` at the end of the bytes. */
export function asciiAt(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length))
}

export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
