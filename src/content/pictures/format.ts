import type { PictureType } from '../../article/article.ts'

/** A picture as its bytes have it. */
export interface ReadPicture {
  readonly type: PictureType
  /** As it is shown, in pixels. */
  readonly width: number
  readonly height: number
  /** What is published: the same picture, without what was written into the file beside it. */
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * Reads the bytes of one format. `undefined` when they are of another, or are
 * not whole as far as was looked: the pixels themselves are left to the browser.
 */
export type PictureFormat = (bytes: Uint8Array) => ReadPicture | undefined

/** The bytes, to be read as numbers. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** So many bytes from the start on as characters; fewer where the bytes end. */
export function asciiAt(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length))
}

/** The parts in one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
